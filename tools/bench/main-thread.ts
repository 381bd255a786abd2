import type { Page } from 'puppeteer-core';
import { ownIn, processorTime, type TraceEvent } from './own-script';

/**
 * Milliseconds of a page's main thread: scripts, layout and painting together. Of the processor, for the
 * browser has more to do than there are processors.
 */
export interface MainThread {
  total: number;
  /** Of `total`, in functions of the scripts that are measured. */
  script: number;
  /** Of `script`, in the one task that held the page for longest with it. */
  longest: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8.execute',
  'blink.user_timing',
];

/**
 * Reads the browser's own trace of the work. No profiler runs beside it: that makes short functions
 * take up to twice as long.
 * @param isOwn as `ownIn` has it. The page must be still before it, and what loading it has left for
 * the garbage collector is collected first.
 */
export async function measureMainThread(
  page: Page,
  isOwn: (url: string) => boolean,
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
  const tasks = [...tasksIn(betweenMarks(traceEvents))];
  const script = tasks.map(({ within }) => ownIn(within, isOwn));
  return {
    total: sum(tasks.map(({ task }) => processorTime(task))) / 1000,
    script: sum(script) / 1000,
    longest: Math.max(0, ...script) / 1000,
  };
}

/** The events of the thread in which the marks were set, in order. */
function betweenMarks(events: readonly TraceEvent[]): TraceEvent[] {
  const from = markIn(events, 'bench-from');
  const to = markIn(events, 'bench-to');
  return events
    .filter(
      ({ ph, pid, tid, ts }) =>
        ph === 'X' && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function* tasksIn(events: readonly TraceEvent[]) {
  for (let at = 0; at < events.length; at++) {
    const task = events[at]!;
    if (task.name !== 'RunTask') continue;
    const end = task.ts + (task.dur ?? 0);
    const within: TraceEvent[] = [];
    while (events[at + 1] && events[at + 1]!.ts < end) within.push(events[++at]!);
    yield { task, within };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function markIn(events: readonly TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name && event.cat.includes('user_timing'));
  if (!mark) throw new Error(`The trace has no mark ${name}`);
  return mark;
}
