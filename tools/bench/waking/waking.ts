import { join } from 'node:path';
import { needBrowser } from '../../browser/need';
import { type Session, startSession } from '../../browser/session';
import { killWorker } from '../../browser/worker';
import { buildIfStale } from '../../build';
import { makeLaunchCopy } from '../../launch-copy';
import { OUTPUT } from '../../paths';
import { bundled } from '../bundle';
import { median, percentile, printTable } from '../table';
import { askFloor, type Floor, openFloor } from './floor';

const RUNS = 15;
const SIZES = [1_000, 100_000, 1_000_000];

/**
 * How long a page waits for a worker that was ended, with few names and with a million, beside the worker
 * of an extension that does nothing: what is above that is ours.
 */
export async function waking(): Promise<void> {
  const extension = join(OUTPUT, 'launch', 'waking');
  // One that may read a site opens no welcome page in front of the page that measures.
  await makeLaunchCopy(await buildIfStale('chromium'), extension, ['http://127.0.0.1/']);
  const session = await startSession(needBrowser('chromium'), { extension, headless: true });
  try {
    await session.options.evaluate(await bundled('tools/bench/waking/asleep.ts'));
    const floor = await openFloor(session, join(OUTPUT, 'launch', 'floor'));
    const rows: string[][] = [];
    for (const size of SIZES) {
      const { own, empty } = await timesWith(session, floor, size);
      rows.push([
        `${size.toLocaleString('en')} names`,
        ...[median(own), percentile(own, 95), median(empty), percentile(empty, 95)].map(rounded),
        rounded(median(own) - median(empty)),
      ]);
    }
    console.log(
      `\nFrom a page's first message to a sleeping worker to its marks (${RUNS} runs, ms)`,
    );
    printTable(['', 'p50', 'p95', 'empty p50', 'empty p95', 'ours above it'], rows);
  } finally {
    await session.browser.close();
  }
}

/** One after the other, so that whatever else the machine does falls on both. */
async function timesWith(session: Session, floor: Floor, size: number) {
  const name = await session.options.evaluate((count) => window.asleep.keepNames(count), size);
  const own: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await killWorker(floor);
    await floor.page.bringToFront();
    empty.push(await floor.page.evaluate(askFloor));
    await killWorker(session);
    await session.options.bringToFront();
    own.push(await session.options.evaluate((one) => window.asleep.askWorker(one), name));
  }
  return { own, empty };
}

function rounded(ms: number): string {
  return ms.toFixed(0);
}
