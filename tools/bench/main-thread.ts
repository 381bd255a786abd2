import type { Page } from 'puppeteer-core';

/** Milliseconds of the page's main thread between two moments. */
export interface MainThread {
  /** Inside functions whose script address begins with the one asked for. */
  script: number;
  /** The longest task in which such a function ran. */
  longestTask: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'toplevel', 'v8.execute'];

/** Runs the work and reads the browser's own trace of it. */
export async function measureMainThread(
  page: Page,
  script: string,
  work: () => Promise<void>,
): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace!).toString()) as {
    traceEvents: TraceEvent[];
  };
  const calls = traceEvents.filter(
    (event) =>
      event.name === 'FunctionCall' && event.ph === 'X' && event.args.data?.url?.startsWith(script),
  );
  const threads = new Set(calls.map(threadOf));
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && threads.has(threadOf(event)),
  );
  const withCalls = tasks.filter((task) => calls.some((call) => contains(task, call)));
  return {
    script: outermost(calls).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    longestTask: Math.max(0, ...withCalls.map(({ dur = 0 }) => dur)) / 1000,
  };
}

/** A call within another is part of it already. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  return calls.filter((call) => !calls.some((other) => other !== call && contains(other, call)));
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    threadOf(outer) === threadOf(inner) &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
