import type { Account } from './account';
import type { Activity } from './activity';
import type { Relation } from './relation';

/** By code unit, as IndexedDB orders its keys. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function oldestAccountFirst(a: Account, b: Account): number {
  return compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}

export function mainRelationFirst(a: Relation, b: Relation): number {
  return (
    relationRank(a) - relationRank(b) ||
    compareText(a.createdAt, b.createdAt) ||
    compareText(a.id, b.id)
  );
}

function relationRank(of: Relation): number {
  if (of.former) return 2;
  return of.main ? 0 : 1;
}

/** By place in time, then by id: the order of a history from its beginning. */
export function inHistoryOrder(
  a: Pick<Activity, 'at' | 'id'>,
  b: Pick<Activity, 'at' | 'id'>,
): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}
