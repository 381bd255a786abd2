import type { Page } from 'puppeteer-core';

/** Milliseconds of a page's main thread: scripts, layout and painting together. */
export interface MainThread {
  total: number;
  longestTask: number;
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
 * Reads the browser's own trace of the work. The page must be still before it, and what loading it
 * has left for the garbage collector is collected first.
 */
export async function measureMainThread(
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate(() => performance.mark('bench-from'));
  await work();
  await page.evaluate(() => performance.mark('bench-to'));
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
  };
}

function markIn(events: TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name && event.cat.includes('user_timing'));
  if (!mark) throw new Error(`The trace has no mark ${name}`);
  return mark;
}
