/** A row of a list on its way to another place. */
export interface Drag {
  from: number;
  to: number;
  /** Pixels down from where it was. */
  offset: number;
  /** Where each row begins, and after the last where it ends: pixels, ascending. */
  edges: readonly number[];
}

/** With the row this far from where it was, it takes the place whose middle its own has passed. */
export function dragTo({ from, edges }: Pick<Drag, 'from' | 'edges'>, offset: number): Drag {
  const middle = middleOf(edges, from) + offset;
  const places = edges.length - 1;
  let to = from;
  while (to < places - 1 && middle > middleOf(edges, to + 1)) to += 1;
  while (to > 0 && middle < middleOf(edges, to - 1)) to -= 1;
  return { from, to, offset, edges };
}

/** How far the row at a place is drawn from where it was. */
export function shiftOf({ from, to, offset, edges }: Drag, at: number): number {
  if (at === from) return offset;
  if (at > from && at <= to) return -heightOf(edges, from);
  if (at < from && at >= to) return heightOf(edges, from);
  return 0;
}

/** How far it is from where it was to where it goes. */
export function landing({ from, to, edges }: Drag): number {
  return to > from ? edges[to + 1]! - edges[from + 1]! : edges[to]! - edges[from]!;
}

function middleOf(edges: readonly number[], at: number): number {
  return (edges[at]! + edges[at + 1]!) / 2;
}

function heightOf(edges: readonly number[], at: number): number {
  return edges[at + 1]! - edges[at]!;
}
