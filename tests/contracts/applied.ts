import { type Change, mergeChange, type Row } from '@/utils/core/change';

/** What a store that took these changes has, by `<table> <id>`. */
export function applied(changes: readonly Change[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const change of changes) {
    const key = `${change.table} ${change.id}`;
    const row = mergeChange(rows.get(key), change)?.row;
    if (row) rows.set(key, row);
  }
  return rows;
}
