import { useRef } from 'preact/hooks';

/** A page that is not shown paints nothing. */
const PATIENCE_MS = 100;

/**
 * Gives what resolves once the component's first picture is on the screen. A long read that nobody
 * waits for begins then: what comes out of the store is unpacked where it is drawn, and holds it up.
 */
export function useFirstPaint(): () => Promise<void> {
  const painted = useRef<Promise<void>>();
  return () => {
    painted.current ??= afterPaint();
    return painted.current;
  };
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        clearTimeout(patience);
        resolve();
      };
      port2.postMessage(undefined);
    });
  });
}
