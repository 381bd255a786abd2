import { isText } from './dom';
import type { Marks, PlacedMark } from './marks';

/** Where the pointer is, and on what. */
export interface Pointed {
  target: EventTarget | undefined;
  x: number;
  y: number;
}

/** To be asked while the event is under way: after that it knows no target inside shadow roots. */
export function pointedAt(event: MouseEvent): Pointed {
  const [target] = event.composedPath();
  return { target, x: event.clientX, y: event.clientY };
}

/**
 * The mark under the pointer. Highlights are no elements, so the place is held against the rectangles
 * of the marks in the element under it.
 */
export function markAt(marks: Marks, { target, x, y }: Pointed): PlacedMark | undefined {
  if (!(target instanceof Element)) return undefined;
  for (const node of target.childNodes) {
    if (!isText(node)) continue;
    const hit = marks
      .at(node)
      .find(({ standing, range }) => standing !== 'unmarked' && covers(range, x, y));
    if (hit) return hit;
  }
  return undefined;
}

/** Where it is drawn, one for each line; none where its text has become shorter meanwhile. */
export function boxesOf(of: StaticRange): DOMRect[] {
  if (!holds(of.startContainer, of.startOffset) || !holds(of.endContainer, of.endOffset)) return [];
  const range = new Range();
  range.setStart(of.startContainer, of.startOffset);
  range.setEnd(of.endContainer, of.endOffset);
  return [...range.getClientRects()];
}

function covers(of: StaticRange, x: number, y: number): boolean {
  return boxesOf(of).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The mutation that made the text shorter may not have been looked at yet. */
function holds(node: Node, offset: number): boolean {
  return !isText(node) || offset <= node.length;
}
