/** Where pages say that somebody types what is to be looked up. */
const CHANNEL = 'ficha-asked';
/** How long a lookup may take, and the hand to the next letter. */
const QUIET_MS = 400;
/** Whoever never stops typing has the work take this much longer, and so many times as long. */
const MOST_MS = 3_000;
const MOST_TIMES = 3;
/** How long the maker may not hear what is said. */
const DEAF_MS = 10;

/** Says before a lookup that the maker of the search file has to wait for it. */
export function askFirst(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  return () => channel.postMessage(undefined);
}

/**
 * To be awaited again and again by whoever makes the file: resolves when nobody has typed for a moment,
 * or when there has been enough waiting. A popup has its maker stopped when it is closed.
 */
export function givingWay(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let asked = Number.NEGATIVE_INFINITY;
  let waited = 0;
  const began = performance.now();
  let heard = began;
  new BroadcastChannel(CHANNEL).onmessage = () => {
    asked = performance.now();
  };
  /** A turn of the event loop; a timer's takes 4 ms where there are many. */
  const listen = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const left = () => {
    const worked = performance.now() - began - waited;
    const patience = MOST_MS + MOST_TIMES * worked - waited;
    return Math.min(asked + QUIET_MS - performance.now(), patience);
  };
  return async () => {
    if (performance.now() < heard + DEAF_MS) return;
    await listen();
    for (let ms = left(); ms > 0; ms = left()) {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, ms));
      waited += performance.now() - from;
    }
    heard = performance.now();
  };
}
