import type { Store } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import { compareText } from '@/utils/core/order';
import type { Connection } from './connection';

/** Texts sort after the numbers of the accounts that were only deleted. */
const MERGED = () => IDBKeyRange.lowerBound('');

export async function merges({ read }: Connection): ReturnType<Store['merges']> {
  const rows = await read(['account'], (tx) =>
    tx.objectStore('account').index('gone').getAll(MERGED()),
  );
  return rows
    .map(({ id, gone }) => ({ id: id as AccountId, into: gone as AccountId }))
    .sort((a, b) => compareText(a.id, b.id));
}
