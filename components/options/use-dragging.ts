import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Drag, dragTo, landing, shiftOf } from './drag-geometry';

/** As close to the window's edge as this, the page scrolls along. */
const EDGE = 56;
const SCROLL = 14;

/**
 * Rows that follow the pointer by their handle while the others make room.
 * @param order changes when the rows have changed places
 * @param onMove resolves to false where the move is not written
 */
export function useDragging(
  list: RefObject<HTMLElement>,
  order: string,
  onMove: (from: number, to: number) => Promise<boolean>,
) {
  const start = useRef<{ y: number; drag: Drag }>();
  const [drag, setDrag] = useState<Drag>();
  const [dropped, setDropped] = useState(false);
  const end = () => {
    start.current = undefined;
    setDrag(undefined);
    setDropped(false);
  };
  // A row that was let go stays there until the list is drawn in its new order.
  useLayoutEffect(end, [order]);

  const handle = (from: number) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !list.current) return;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      const rects = [...list.current.children].map((row) => row.getBoundingClientRect());
      const edges = [...rects.map(({ top }) => top), rects.at(-1)!.bottom];
      const begun = dragTo({ from, edges }, 0);
      start.current = { y: event.clientY + window.scrollY, drag: begun };
      setDropped(false);
      setDrag(begun);
    },
    onPointerMove({ clientY }: PointerEvent) {
      if (!start.current) return;
      const { y, drag: begun } = start.current;
      setDrag(dragTo(begun, clientY + window.scrollY - y));
      if (clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
    },
    onPointerUp({ clientY }: PointerEvent) {
      if (!start.current) return;
      const { y, drag: begun } = start.current;
      const last = dragTo(begun, clientY + window.scrollY - y);
      if (last.to === from) return end();
      start.current = undefined;
      setDrag({ ...last, offset: landing(last) });
      setDropped(true);
      void onMove(from, last.to).then((written) => written || end());
    },
    onPointerCancel: end,
  });
  return {
    handle,
    cancel: end,
    /** The row under the pointer. */
    held: drag?.from,
    /** Whether rows glide to their places. */
    gliding: drag !== undefined && !dropped,
    style: (at: number) => (drag ? { translate: `0 ${shiftOf(drag, at)}px` } : {}),
  };
}
