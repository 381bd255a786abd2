import { SAMPLE_PREFIX } from '@/utils/core/ids';
import { tables } from '@/utils/core/tables';
import { noteGone, packStores } from './changed-accounts';
import type { Connection } from './connection';
import { paidBy, putInvoices } from './invoices';
import type { Touched } from './news';

/** @returns the records dropped; nothing of them is in the outbox, see `take` */
export function dropSample({ write }: Connection): Promise<Touched[]> {
  const sample = IDBKeyRange.bound(SAMPLE_PREFIX, `${SAMPLE_PREFIX}\uffff`);
  return write([...tables, ...packStores], 'strict', async (tx) => {
    const paid = paidBy(await tx.objectStore('activity').getAll(sample));
    const dropped = await Promise.all(
      tables.map(async (table) => {
        const rows = tx.objectStore(table);
        const ids = await rows.getAllKeys(sample);
        if (ids.length > 0) await rows.delete(sample);
        return ids.map((id) => ({ table, id }));
      }),
    );
    await putInvoices(tx, [], paid);
    const gone = dropped.flat();
    await noteGone(
      tx,
      gone.filter(({ table }) => table === 'account').map(({ id }) => id),
    );
    return gone;
  });
}
