import { needBrowser } from '../../browser/need';
import { startSession } from '../../browser/session';
import { buildIfStale } from '../../build';
import { bundled } from '../bundle';
import { makePage } from '../page';
import { printTable } from '../table';
import type { Contest, Scan } from './contest';

/** What finding costs the worker, which has to do it beside everything else, with other libraries in the same run. */
export async function scanning(): Promise<void> {
  const { html, names } = makePage(Date.now());
  // Libraries with a list of top levels know no `.example`.
  const text = html
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('.example', '.com');
  const extension = await buildIfStale('chromium');
  const session = await startSession(needBrowser('chromium'), { extension, headless: true });
  try {
    const page = await session.browser.newPage();
    const code = await bundled('tools/bench/scanning/contest.ts');
    const contest = await page.evaluate(runContest, code, text, names);
    print(contest, text.length);
  } finally {
    await session.browser.close();
  }
}

function runContest(code: string, text: string, names: string[]): Promise<Contest> {
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ text, names });
  });
}

function print({ addresses, names, bytes, size }: Contest, chars: number): void {
  console.log(`\nFinding in ${(chars / 1e6).toFixed(1)} MB of text, in a worker of Chromium`);
  for (const [first, ...others] of [addresses, names] as [Scan, ...Scan[]][]) {
    printTable(
      ['', 'found', 'ms', 'fastest ms', 'MB/s at the fastest', `÷ ${first.name}`],
      [first, ...others].map(({ name, found, median, best }) => [
        name,
        String(found),
        median.toFixed(1),
        best.toFixed(1),
        (chars / 1e3 / best).toFixed(0),
        `${(best / first.best).toFixed(1)} ×`,
      ]),
    );
    console.log();
  }
  const megabytes = (bytes / 1e6).toFixed(1);
  console.log(`The index of ${size.toLocaleString('en')} different names takes ${megabytes} MB.`);
}
