import type { IDBPIndex, IndexNames } from 'idb';
import type { Schema, StoredRow, StoreName } from './schema';

interface DirectedRead {
  getAll(options: {
    query: IDBKeyRange | null;
    count: number;
    direction: 'prev';
  }): Promise<StoredRow[]>;
}

/**
 * The rows at the end of an index, the last one first.
 * One request where `getAll` knows a direction (Chromium 141, told by `getAllRecords`, which came
 * with it): a cursor costs a step for each row, four times as long for fifty.
 * @param limit one or more
 */
export async function lastRows<Table extends 'account' | 'activity'>(
  index: IDBPIndex<Schema, StoreName[], Table, IndexNames<Schema, Table>, 'readonly'>,
  range: IDBKeyRange | null,
  limit: number,
): Promise<StoredRow[]> {
  if ('getAllRecords' in IDBIndex.prototype) {
    const directed = index as unknown as DirectedRead;
    return directed.getAll({ query: range, count: limit, direction: 'prev' });
  }
  const rows: StoredRow[] = [];
  for await (const { value } of index.iterate(range, 'prev')) {
    rows.push(value);
    if (rows.length >= limit) break;
  }
  return rows;
}
