import { isText } from './dom';
import type { Place } from './mark-place';
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
      .find((mark) => mark.standing !== 'unmarked' && covers(mark, x, y) && marks.sees(mark));
    if (hit) return hit;
  }
  return undefined;
}

/** Where it is drawn, one for each line; none where its text has become shorter meanwhile. */
export function boxesOf({ nodes, start, end }: Place): DOMRect[] {
  const [first, last] = [nodes[0]!, nodes.at(-1)!];
  if (!holds(first, start) || !holds(last, end)) return [];
  const range = new Range();
  range.setStart(first, start);
  range.setEnd(last, end);
  return [...range.getClientRects()];
}

function covers(of: Place, x: number, y: number): boolean {
  return boxesOf(of).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The mutation that made the text shorter may not have been looked at yet. */
function holds(node: Node, offset: number): boolean {
  return !isText(node) || offset <= node.length;
}
