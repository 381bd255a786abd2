import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { needBrowser } from '../browser/need';
import { loadSampleData } from '../browser/sample-data';
import { startSession } from '../browser/session';
import { buildIfStale } from '../build';
import { makeLaunchCopy } from '../launch-copy';
import { bundled } from './bundle';
import { type Contestant, ficha, type Result, rival, shown } from './contestants';
import { type BenchPage, makePage, TEXT_NODES } from './page';
import { RIVALS } from './rivals';
import { median, printTable } from './table';

const RUNS = 5;
const NAMES = 100_000;

/** What marking a large page costs its main thread, Ficha beside libraries that wrap what they find. */
export async function marking(folder: string): Promise<void> {
  const page = makePage(Date.now());
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const copy = join(folder, 'extension');
  // Ficha may read 127.0.0.1 and not localhost: so the rivals have the page to themselves.
  await makeLaunchCopy(await buildIfStale('chromium'), copy, [`http://127.0.0.1:${port}/`]);
  const session = await startSession(needBrowser('chromium'), { extension: copy, headless: true });
  try {
    await loadSampleData(session);
    await session.options.evaluate(await bundled('tools/bench/many-names.ts'));
    await session.options.evaluate((count) => window.keepManyNames(count), NAMES);
    const contestants: Contestant[] = [
      ficha(session, `http://127.0.0.1:${port}/`),
      shown(session, `http://localhost:${port}/`),
      ...RIVALS.map((one) => rival(session, `http://localhost:${port}/`, one, page.names)),
    ];
    const results = new Map<string, Result[]>();
    for (let run = 0; run < RUNS; run++) {
      for (const { name, measure } of contestants) {
        results.set(name, [...(results.get(name) ?? []), await measure()]);
      }
    }
    print(page, results);
  } finally {
    await session.browser.close();
    server.close();
  }
}

function print(page: BenchPage, results: Map<string, Result[]>): void {
  const size = `${TEXT_NODES.toLocaleString('en')} text nodes, ${(page.chars / 1e6).toFixed(1)} MB of text`;
  console.log(
    `\nMarking a page of ${size} beside ${NAMES.toLocaleString('en')} names (median of ${RUNS} runs, Chromium)`,
  );
  const of = (list: Result[], key: keyof Result) => median(list.map((result) => result[key]));
  const [[, own]] = results as unknown as [[string, Result[]]];
  printTable(
    [
      '',
      'own script ms',
      'longest in one task',
      'main thread ms',
      'to marks ms',
      'found',
      'own script ÷ Ficha',
    ],
    [...results].map(([name, list]) => [
      name,
      of(list, 'script').toFixed(0),
      of(list, 'longest').toFixed(0),
      of(list, 'total').toFixed(0),
      of(list, 'toMarks').toFixed(0),
      of(list, 'found').toFixed(0),
      `${(of(list, 'script') / of(own, 'script')).toFixed(1)} ×`,
    ]),
  );
}
