import type { Page } from 'puppeteer-core';
import { scriptTime } from './own-script';

/** Milliseconds of a page's main thread: scripts, layout and painting together. */
export interface MainThread {
  total: number;
  longestTask: number;
  /** Of `total`, in functions of the scripts that are measured. */
  script: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
];

/**
 * Reads the browser's own trace of the work, and a profile of its scripts.
 * @param isOwn as `scriptTime` has it. The page must be still before it, and what loading it
 * has left for the garbage collector is collected first.
 */
export async function measureMainThread(
  page: Page,
  isOwn: (url: string) => boolean,
  work: () => Promise<void>,
): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await page.tracing.start({ categories: CATEGORIES });
  const script = await scriptTime(session, isOwn, async () => {
    await page.evaluate(() => performance.mark('bench-from'));
    await work();
    await page.evaluate(() => performance.mark('bench-to'));
  });
  await session.detach();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace!).toString()) as {
    traceEvents: TraceEvent[];
  };
  const from = markIn(traceEvents, 'bench-from');
  const to = markIn(traceEvents, 'bench-to');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === 'RunTask' &&
      ph === 'X' &&
      pid === from.pid &&
      tid === from.tid &&
      ts > from.ts &&
      ts < to.ts,
  );
  const durations = tasks.map(({ dur = 0 }) => dur / 1000);
  return {
    total: durations.reduce((sum, ms) => sum + ms, 0),
    longestTask: Math.max(0, ...durations),
    script,
  };
}

function markIn(events: TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name && event.cat.includes('user_timing'));
  if (!mark) throw new Error(`The trace has no mark ${name}`);
  return mark;
}
