import { unwrap } from 'idb';
import type { Change, Edit, Row } from '@/utils/core/change';
import { advance, byRecord, type Clock, type Held, take } from '@/utils/core/door';
import { AppError } from '@/utils/core/error';
import type { Table } from '@/utils/core/record';
import { tables } from '@/utils/core/tables';
import { noteChanged, packStores } from './changed-accounts';
import { isInvoice, paidBy, putInvoices } from './invoices';
import type { Touched } from './news';
import type { StoreName, Tx } from './schema';
import { storedRow } from './stored-row';

/** A record as it was, and as it is once a write is through. */
export interface Passed extends Touched {
  before: Held;
  row: Row;
}

/**
 * All reads go out before the first write, so that a batch costs no round trip for each record.
 * @param fresh ids that nobody has ever had
 */
export async function pass(
  tx: Tx<'readwrite'>,
  clock: Clock,
  changes: readonly Change[],
  own: boolean,
  fresh?: ReadonlySet<string>,
): Promise<Passed[]> {
  const groups = byRecord(changes);
  const held = await Promise.all(
    groups.map(([first]) => (fresh?.has(first!.id) ? NOTHING : heldOf(tx, first!))),
  );
  const taken = groups.flatMap((group, place) => {
    const before = held[place]!;
    const after = take(before, group, own);
    return after?.row ? [{ ...group[0]!, row: after.row, before, after }] : [];
  });
  await put(tx, advance(clock, changes), taken);
  return taken;
}

/** Writes what changes came to, and the clock that has seen them. */
export async function put(
  tx: Tx<'readwrite'>,
  clock: Clock,
  taken: readonly (Passed & { after: Held })[],
): Promise<void> {
  const activities = taken.filter(({ table }) => table === 'activity');
  const invoices = activities.map(({ row }) => row).filter(isInvoice);
  const paid = paidBy(activities.flatMap(({ row, before }) => [before.row, row]));
  const others = taken
    .filter(({ table, row }) => table !== 'activity' || !isInvoice(row))
    .map((one) => ({ ...one, stored: storedRow(one.table, one.row) }));
  const accounts = others.flatMap(({ table, id, before, stored }) =>
    table === 'account' ? [{ id, before: before.row, after: stored }] : [],
  );
  // Plain requests: what fails aborts the transaction, and a promise for each would cost an import much.
  const rows = (store: StoreName) => unwrap(tx.objectStore(store));
  // What notes the accounts reads first, and is answered before all the rows are written.
  await Promise.all([noteChanged(tx, accounts), putRows()]);
  await putInvoices(tx, invoices, paid);

  async function putRows(): Promise<void> {
    rows('meta').put(clock, 'clock');
    for (const { table, stored } of others) rows(table).put(stored);
    for (const { table, id, before, after } of taken) {
      if (after.waiting) rows('outbox').put(after.waiting);
      else if (before.waiting) rows('outbox').delete([table, id]);
    }
  }
}

const NOTHING: Held = { row: undefined, waiting: undefined };

/** What the store holds of one record. */
export async function heldOf(
  tx: Tx<'readwrite'>,
  { table, id }: { table: Table; id: string },
): Promise<Held> {
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
