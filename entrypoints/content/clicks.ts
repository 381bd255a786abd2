import { isText } from './dom';
import type { Marks, PlacedMark } from './marks';

/**
 * Tells which mark the user clicked. Highlights are no elements, so the place is held against the
 * rectangles of the marks in the clicked element. The click itself is left to the page, and one that
 * the page makes by itself does not count.
 */
export function onMarkClick(
  marks: Marks,
  clicked: (mark: PlacedMark) => void,
  signal: AbortSignal,
): void {
  const listener = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (getSelection()?.isCollapsed === false) return;
    const mark = markAt(marks, event);
    if (mark) clicked(mark);
  };
  document.addEventListener('click', listener, { capture: true, signal });
}

function markAt(marks: Marks, event: MouseEvent): PlacedMark | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  for (const node of target.childNodes) {
    if (!isText(node)) continue;
    const hit = marks.at(node).find((mark) => covers(mark.range, event));
    if (hit) return hit;
  }
  return undefined;
}

function covers(of: StaticRange, { clientX, clientY }: MouseEvent): boolean {
  if (!holds(of.startContainer, of.startOffset) || !holds(of.endContainer, of.endOffset)) {
    return false;
  }
  const range = new Range();
  range.setStart(of.startContainer, of.startOffset);
  range.setEnd(of.endContainer, of.endOffset);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}

/** The text may have become shorter since it was marked, and its mutation not yet been looked at. */
function holds(node: Node, offset: number): boolean {
  return !isText(node) || offset <= node.length;
}
