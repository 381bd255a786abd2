import type { Paper } from '@/utils/core/activity';
import { numberKey } from '@/utils/core/paper-number';
import { numberPrefix } from '@/utils/core/places';
import type { Connection } from './connection';
import { lastRows } from './newest';
import { recordsOf } from './rows';

/** The character after the last digit. */
const AFTER_DIGITS = ':';

export async function lastNumbered(
  { read }: Connection,
  kind: Paper['kind'],
  series: string,
): Promise<Paper | undefined> {
  const start = numberPrefix(kind) + numberKey(series);
  const running = IDBKeyRange.bound(`${start}0`, start + AFTER_DIGITS);
  return read(['activity'], async (tx) => {
    const rows = await lastRows(tx.objectStore('activity').index('number'), running, 1);
    return recordsOf<'activity'>(rows)[0] as Paper | undefined;
  });
}

export async function numberedBetween(
  { read }: Connection,
  kind: Paper['kind'],
  first: string,
  last: string,
  limit: number,
): Promise<Paper[]> {
  const [from, to] = [first, last].map((number) => numberPrefix(kind) + numberKey(number));
  if (from! > to! || limit <= 0) return [];
  return read(['activity'], async (tx) => {
    const index = tx.objectStore('activity').index('number');
    const rows = await index.getAll(IDBKeyRange.bound(from, to), limit);
    return recordsOf<'activity'>(rows) as Paper[];
  });
}

export async function numbered(
  { read }: Connection,
  kind: Paper['kind'],
  numbers: readonly string[],
): Promise<Paper[]> {
  const keys = new Set(numbers.map((number) => numberPrefix(kind) + numberKey(number)));
  return read(['activity'], async (tx) => {
    const index = tx.objectStore('activity').index('number');
    const rows = await Promise.all([...keys].map((key) => index.getAll(key)));
    return recordsOf<'activity'>(rows.flat()) as Paper[];
  });
}
