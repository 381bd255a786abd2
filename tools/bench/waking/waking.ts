import { join } from 'node:path';
import { needBrowser } from '../../browser/need';
import { type Session, startSession } from '../../browser/session';
import { killWorker } from '../../browser/worker';
import { buildIfStale } from '../../build';
import { makeLaunchCopy } from '../../launch-copy';
import { OUTPUT } from '../../paths';
import { bundled } from '../bundle';
import { median, percentile, printTable } from '../table';

const RUNS = 15;
const SIZES = [1_000, 100_000, 1_000_000];

/** How long a page waits for a worker that was ended, with few names and with a million. */
export async function waking(): Promise<void> {
  const extension = join(OUTPUT, 'launch', 'waking');
  // One that may read a site opens no welcome page in front of the page that measures.
  await makeLaunchCopy(await buildIfStale('chromium'), extension, ['http://127.0.0.1/']);
  const session = await startSession(needBrowser('chromium'), { extension, headless: true });
  try {
    await session.options.evaluate(await bundled('tools/bench/waking/asleep.ts'));
    const rows: string[][] = [];
    for (const size of SIZES) {
      const times = await timesWith(session, size);
      const first = Number(rows[0]?.[1] ?? median(times).toFixed(0));
      rows.push([
        `${size.toLocaleString('en')} names`,
        median(times).toFixed(0),
        percentile(times, 95).toFixed(0),
        `${(median(times) / first).toFixed(1)} ×`,
      ]);
    }
    console.log(
      `\nFrom a page's first message to a sleeping worker to its marks (${RUNS} runs, ms)`,
    );
    printTable(['', 'p50', 'p95', '÷ the fewest'], rows);
  } finally {
    await session.browser.close();
  }
}

async function timesWith(session: Session, size: number): Promise<number[]> {
  const name = await session.options.evaluate((count) => window.asleep.keepNames(count), size);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await killWorker(session);
    times.push(await session.options.evaluate((one) => window.asleep.askWorker(one), name));
  }
  return times;
}
