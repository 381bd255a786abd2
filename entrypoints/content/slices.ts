/** How long the page's main thread is held at a time. A frame at 60 Hz has 16 ms for everything. */
const SLICE_MS = 4;

/** What the user sees goes before what is only read. */
type Priority = 'user-visible' | 'background';

type Scheduler = { postTask(run: () => void, options: { priority: Priority }): Promise<void> };

/**
 * Runs the steps one after another in short slices, when the page has nothing better to do.
 * @param spent told after each slice how many milliseconds it held the main thread
 */
export async function inSlices(
  steps: Iterator<unknown>,
  stopped: () => boolean,
  spent: (ms: number) => void,
  priority: Priority = 'background',
): Promise<void> {
  for (let done = false; !done; ) {
    await pause(priority);
    const start = performance.now();
    do {
      if (stopped()) return;
      done = steps.next().done === true;
    } while (!done && performance.now() < start + SLICE_MS);
    spent(performance.now() - start);
  }
}

function pause(priority: Priority): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler
    ? scheduler.postTask(() => undefined, { priority })
    : new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the user can see the page: a tab in the background costs nothing. */
export async function whenVisible(signal: AbortSignal): Promise<void> {
  const may = () => document.visibilityState === 'visible' || signal.aborted;
  if (may()) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!may()) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
  });
}
