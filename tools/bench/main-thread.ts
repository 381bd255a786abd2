import type { Page } from 'puppeteer-core';
import { type Ran, whenOwnRan } from './own-script';

/** Milliseconds of a page's main thread: scripts, layout and painting together. */
export interface MainThread {
  total: number;
  /** Of `total`, in functions of the scripts that are measured. */
  script: number;
  /** Of `script`, in the one task that held the page for longest with it. */
  longest: number;
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
  const ran = await whenOwnRan(session, isOwn, async () => {
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
  const script = tasks.map((task) => within(task, ran));
  return {
    total: sum(tasks.map(({ dur = 0 }) => dur)) / 1000,
    script: sum(ran.map((one) => one.for)) / 1000,
    longest: Math.max(0, ...script) / 1000,
  };
}

/** Microseconds of a task. A look may come late where another process has the processor. */
function within({ ts, dur = 0 }: TraceEvent, ran: readonly Ran[]): number {
  return Math.min(
    dur,
    sum(ran.flatMap((one) => (one.at >= ts && one.at < ts + dur ? one.for : []))),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function markIn(events: TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name && event.cat.includes('user_timing'));
  if (!mark) throw new Error(`The trace has no mark ${name}`);
  return mark;
}
