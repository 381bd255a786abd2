/** Where pages say that somebody types what is to be looked up. */
const CHANNEL = 'ficha-asked';
/** Who types a letter types the next one sooner. */
const QUIET_MS = 400;
/** How long the maker may not hear what is said. */
const DEAF_MS = 10;

/** Says before a lookup that the maker of the search file has to wait for it. */
export function askFirst(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  return () => channel.postMessage(undefined);
}

/** To be awaited again and again by whoever makes the file: resolves when nobody has typed for a moment. */
export function givingWay(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let asked = Number.NEGATIVE_INFINITY;
  let heard = performance.now();
  new BroadcastChannel(CHANNEL).onmessage = () => {
    asked = performance.now();
  };
  /** A turn of the event loop; a timer's takes 4 ms where there are many. */
  const listen = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const left = () => asked + QUIET_MS - performance.now();
  return async () => {
    if (performance.now() < heard + DEAF_MS) return;
    await listen();
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()));
    heard = performance.now();
  };
}
