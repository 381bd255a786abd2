import type { Change, Edit } from '@/utils/core/change';
import { advance, byRecord, type Clock, type Held, take } from '@/utils/core/door';
import { AppError } from '@/utils/core/error';
import type { Table } from '@/utils/core/record';
import { tables } from '@/utils/core/tables';
import { noteChanged, packStores } from './changed-accounts';
import { isInvoice, paidBy, putInvoices } from './invoices';
import type { Touched } from './news';
import type { StoreName, Tx } from './schema';
import { storedRow } from './stored-row';

/** All reads go out before the first write, so that a batch costs no round trip for each record. */
export async function pass(
  tx: Tx<'readwrite'>,
  clock: Clock,
  changes: readonly Change[],
  own: boolean,
): Promise<Touched[]> {
  const groups = byRecord(changes);
  const held = await Promise.all(groups.map(([first]) => heldOf(tx, first!)));
  const taken = groups.flatMap((group, place) => {
    const before = held[place]!;
    const after = take(before, group, own);
    return after?.row ? [{ ...group[0]!, row: after.row, before, after }] : [];
  });
  const activities = taken.filter(({ table }) => table === 'activity');
  const invoices = activities.map(({ row }) => row).filter(isInvoice);
  const paid = paidBy(activities.flatMap(({ row, before }) => [before.row, row]));
  const others = taken
    .filter(({ table, row }) => table !== 'activity' || !isInvoice(row))
    .map((one) => ({ ...one, stored: storedRow(one.table, one.row) }));
  const accounts = others.flatMap(({ table, id, before, stored }) =>
    table === 'account' ? [{ id, before: before.row, after: stored }] : [],
  );
  // Each put in an async function of its own: where one throws at once, the others are still awaited.
  await Promise.all([
    tx.objectStore('meta').put(advance(clock, changes), 'clock'),
    ...others.map(async ({ table, stored }) => tx.objectStore(table).put(stored)),
    noteChanged(tx, accounts),
    ...taken.map(async ({ table, id, before, after }) => {
      if (after.waiting) await tx.objectStore('outbox').put(after.waiting);
      else if (before.waiting) await tx.objectStore('outbox').delete([table, id]);
    }),
  ]);
  await putInvoices(tx, invoices, paid);
  return taken.map(({ table, id }) => ({ table, id }));
}

async function heldOf(tx: Tx<'readwrite'>, { table, id }: Change): Promise<Held> {
  const row = await tx.objectStore(table).get(id);
  // Without a row nothing of it can wait, which spares an import half its reads.
  const waiting = row && (await tx.objectStore('outbox').get([table, id]));
  return { row, waiting };
}

export async function clockOf(tx: Tx<'readwrite'>): Promise<Clock> {
  const clock = (await tx.objectStore('meta').get('clock')) as Clock | undefined;
  if (!clock) throw new AppError('store-failed', 'the clock is missing');
  return clock;
}

export function storesOf(edits: readonly Edit[]): StoreName[] {
  const named = new Set<Table>(edits.map(({ table }) => table));
  for (const table of named) {
    if (!tables.includes(table)) throw new AppError('invalid-record', `no table ${table}`);
  }
  return [...named, 'outbox', 'meta', ...(named.has('account') ? packStores : [])];
}
