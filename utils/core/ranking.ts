import { compareText } from './order';

/** A record that has its place in a list the user orders. */
export interface Ranked {
  id: string;
  /** Ascending. */
  rank: number;
}

export function inRankOrder(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || compareText(a.id, b.id);
}

export function rankAtEnd(records: readonly Ranked[]): number {
  return records.reduce((last, { rank }) => Math.max(last, rank + 1), 0);
}

/**
 * The ranks to write so that the record at `from` stands at `to`. Only its own, between those of its
 * new neighbours, so that two people who order one list at a time do not undo each other; all of them
 * where there is no number left in between.
 * @param records in their order
 */
export function ranksAfterMove(records: readonly Ranked[], from: number, to: number): Ranked[] {
  const order = moved(records, from, to);
  const one = order[to];
  if (!one || from === to) return [];
  const before = order[to - 1]?.rank;
  const after = order[to + 1]?.rank;
  const rank = between(before, after);
  if ((before === undefined || before < rank) && (after === undefined || rank < after)) {
    return [{ id: one.id, rank }];
  }
  return order.flatMap(({ id, rank: old }, place) => (old === place ? [] : [{ id, rank: place }]));
}

/** The list with one of its entries at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const left = list.filter((_, at) => at !== from);
  return [...left.slice(0, to), ...list.slice(from, from + 1), ...left.slice(to)];
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
