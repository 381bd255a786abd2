import type { Records } from '../../core/record';
import type { Store } from '../ports';
import type { Steering } from './ports';

const PART = 500;

/**
 * Goes through a long table part by part.
 * @param work says how many of the records it wrote
 * @returns how many in all, `undefined` where it was stopped
 */
export async function eachPart<T extends 'account' | 'activity'>(
  store: Pick<Store, 'count' | 'slice'>,
  table: T,
  { onPart, stopped }: Steering,
  work: (records: Records[T][]) => Promise<number>,
): Promise<number | undefined> {
  const count = Math.max(1, await store.count(table));
  let [seen, written] = [0, 0];
  let after: string | undefined;
  do {
    if (stopped()) return undefined;
    const { records, last } = await store.slice(table, after, PART);
    written += await work(records);
    seen += records.length;
    onPart(Math.min(1, seen / count));
    after = last;
  } while (after !== undefined);
  return written;
}
