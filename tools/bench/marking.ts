import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { needBrowser } from '../browser/need';
import { loadSampleData } from '../browser/sample-data';
import { type Session, startSession } from '../browser/session';
import { buildIfStale } from '../build';
import { makeLaunchCopy } from '../launch-copy';
import { until } from '../until';
import { type MainThread, measureMainThread } from './main-thread';
import { type BenchPage, makePage, TEXT_NODES } from './page';
import { RIVALS, type Rival } from './rivals';
import { median, printTable } from './table';

const RUNS = 5;

interface Result extends MainThread {
  /** Until the first marks can be seen, from the page being there. */
  toMarks: number;
  marks: number;
}

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
  const session = await startSession(needBrowser('chromium'), {
    extension: copy,
    headless: true,
  });
  try {
    await loadSampleData(session);
    const contestants: Record<string, () => Promise<Result>> = {
      Ficha: () => runFicha(session, `http://127.0.0.1:${port}/`),
    };
    for (const rival of RIVALS) {
      contestants[rival.name] = () => runRival(session, `http://localhost:${port}/`, rival, page);
    }
    const results: Record<string, Result[]> = {};
    for (let run = 0; run < RUNS; run++) {
      for (const [name, measure] of Object.entries(contestants)) {
        results[name] = [...(results[name] ?? []), await measure()];
      }
    }
    print(page, results);
  } finally {
    await session.browser.close();
    server.close();
  }
}

async function runFicha(session: Session, url: string): Promise<Result> {
  const page = await session.browser.newPage();
  const thread = await measureMainThread(page, session.extensionUrl, async () => {
    await page.evaluateOnNewDocument(noteFirstMarks);
    await page.goto(url);
    await until(() => page.evaluate(() => 'fichaBench' in window), 'Ficha marked nothing.', 60_000);
    await settle(page);
  });
  const seen = await page.evaluate(
    () => (window as unknown as { fichaBench: { toMarks: number } }).fichaBench,
  );
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  await page.close();
  return { ...thread, toMarks: seen.toMarks, marks };
}

/** Runs in the page: looks between frames, and costs next to nothing. */
function noteFirstMarks(): void {
  let loaded: number | undefined;
  addEventListener('DOMContentLoaded', () => {
    loaded = performance.now();
  });
  const look = () => {
    const marked = [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
    if (marked && loaded !== undefined) {
      Object.assign(window, { fichaBench: { toMarks: performance.now() - loaded } });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The page is still when the browser has had nothing to do for half a second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const tick = () => {
          const from = performance.now();
          requestIdleCallback((deadline) => {
            quiet = deadline.timeRemaining() > 10 && performance.now() - from < 60 ? quiet + 1 : 0;
            if (quiet === 10) resolve();
            else setTimeout(tick, 50);
          });
        };
        tick();
      }),
  );
}

async function runRival(
  session: Session,
  url: string,
  rival: Rival,
  { names }: BenchPage,
): Promise<Result> {
  const page = await session.browser.newPage();
  await page.goto(url);
  for (const script of rival.scripts) await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: `window.rival = (names) => {${rival.run}}` });
  await settle(page);
  const toMarks = await page.evaluate(
    (names) =>
      new Promise<number>((resolve) => {
        setTimeout(() => {
          const from = performance.now();
          (window as unknown as { rival(names: string[]): void }).rival(names);
          // The wrapped words have to be laid out before anyone sees them.
          document.body.getBoundingClientRect();
          resolve(performance.now() - from);
        });
      }),
    names,
  );
  const marks = await page.evaluate(() => document.querySelectorAll('mark, td a').length);
  await page.close();
  // One synchronous piece of work: its script, its longest task and its time to marks are the same.
  return { script: toMarks, longestTask: toMarks, toMarks, marks };
}

function print(page: BenchPage, results: Record<string, Result[]>): void {
  console.log(
    `\nMarking a page of ${TEXT_NODES.toLocaleString('en')} text nodes, ${(page.bytes / 1e6).toFixed(1)} MB of text (median of ${RUNS} runs, Chromium)`,
  );
  const own = results.Ficha!;
  const of = (list: Result[], key: keyof Result) => median(list.map((result) => result[key]));
  printTable(
    ['', 'main thread ms', 'longest task ms', 'to marks ms', 'marks', 'main thread ÷ Ficha'],
    Object.entries(results).map(([name, list]) => [
      name,
      of(list, 'script').toFixed(1),
      of(list, 'longestTask').toFixed(1),
      of(list, 'toMarks').toFixed(0),
      of(list, 'marks').toFixed(0),
      `${(of(list, 'script') / of(own, 'script')).toFixed(1)} ×`,
    ]),
  );
}
