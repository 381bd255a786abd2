import type { Row } from '@/utils/core/change';
import { isPayment } from '@/utils/core/open';
import { recordOf, recordsOf } from './rows';
import type { StoredRow, Tx } from './schema';
import { storedRow } from './stored-row';

/** The invoices that a row is a payment of, so that whether they are open may change with it. */
export function paidBy(rows: readonly (Row | undefined)[]): string[] {
  return rows.flatMap((row) => {
    const record = recordOf<'activity'>(row);
    return record && isPayment(record) && record.invoiceId ? [record.invoiceId] : [];
  });
}

export function isInvoice(row: Row): boolean {
  return recordOf<'activity'>(row)?.kind === 'invoice';
}

/**
 * Puts invoices with the keys of open ones if they are, which their payments decide, and sets those
 * keys right of the invoices paid. All payments must have been put.
 * @param invoices the rows to put
 * @param paid ids of invoices that have a payment more or less
 */
export async function putInvoices(
  tx: Tx<'readwrite'>,
  invoices: readonly Row[],
  paid: readonly string[],
): Promise<void> {
  if (invoices.length === 0 && paid.length === 0) return;
  const activities = tx.objectStore('activity');
  const keyed = async (row: Row) => {
    const linking = await activities.index('linked').getAll(row.id);
    const payments = recordsOf<'activity'>(linking).filter(isPayment);
    return storedRow('activity', row, payments);
  };
  const put = new Set(invoices.map(({ id }) => id));
  const others = [...new Set(paid)].filter((id) => !put.has(id));
  await Promise.all([
    ...invoices.map(async (row) => activities.put(await keyed(row))),
    ...others.map(async (id) => {
      const row = await activities.get(id);
      if (!row || !isInvoice(row)) return;
      const after = await keyed(row);
      if (isKeyedOpen(after) !== isKeyedOpen(row)) await activities.put(after);
    }),
  ]);
}

function isKeyedOpen(row: StoredRow): boolean {
  return row.openPlaces !== undefined;
}
