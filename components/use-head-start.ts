import { useRef } from 'preact/hooks';

/** A frame at 60 Hz, and a little more. */
const HEAD_START_MS = 20;

/**
 * Gives what resolves once the component's first picture has had its time. A long read that nobody waits
 * for begins then: what comes out of the store is unpacked where it is drawn, and would hold it up. By the
 * clock, because a panel that asks for a frame while the machine is busy may get none for long.
 */
export function useHeadStart(): () => Promise<void> {
  const given = useRef<Promise<void>>();
  return () => {
    given.current ??= new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
    return given.current;
  };
}
