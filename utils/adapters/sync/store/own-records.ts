import { unwrap } from 'idb';
import { fieldsOf } from '@/utils/core/change';
import { isSampleId, SAMPLE_PREFIX } from '@/utils/core/ids';
import { waitingFor } from '@/utils/core/outbox';
import type { Table } from '@/utils/core/record';
import { isFirstStamp, type Stamp } from '@/utils/core/stamp';
import { tables } from '@/utils/core/tables';
import type { Connection } from '../../idb-store/connection';
import type { StoredRow, Tx } from '../../idb-store/schema';

/** So that no other writer waits long. */
const PART = 500;
/** Where what everyone starts with stands. */
const STARTING: readonly Table[] = ['category', 'pipeline'];

export async function queueAll(connection: Connection): Promise<void> {
  for (const table of tables) {
    let after: string | undefined;
    do {
      after = await queuePart(connection, table, after);
    } while (after !== undefined);
  }
}

/** @returns the id it came to, where there may be more */
function queuePart(
  { write }: Connection,
  table: Table,
  after: string | undefined,
): Promise<string | undefined> {
  return write([table, 'outbox'], 'relaxed', async (tx) => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await tx.objectStore(table).getAll(range, PART);
    const own = rows.filter(({ id, record }) => record && !isSampleId(id));
    const outbox = unwrap(tx.objectStore('outbox'));
    for (const row of own) outbox.put(waitingFor({ table, id: row.id }, stampsOf(row))!);
    return rows.length < PART ? undefined : rows.at(-1)?.id;
  });
}

/** Of every field, also of those that were emptied. */
function stampsOf(row: StoredRow): { [field: string]: Stamp } {
  const fields = Object.keys(fieldsOf(row)).filter((field) => field !== 'id');
  return { ...Object.fromEntries(fields.map((field) => [field, row.stamp])), ...row.later };
}

export function ownRecords({ read }: Connection): Promise<number> {
  return read([...tables], async (tx) => {
    const counts = await Promise.all(
      tables.map((table) => (STARTING.includes(table) ? ownOf(tx, table) : liveOf(tx, table))),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

async function ownOf(tx: Tx<'readonly'>, table: Table): Promise<number> {
  const rows = await tx.objectStore(table).getAll();
  const isOwn = ({ id, record, stamp, later }: StoredRow) =>
    record && !isSampleId(id) && !(isFirstStamp(stamp) && Object.keys(later).length === 0);
  return rows.filter(isOwn).length;
}

async function liveOf(tx: Tx<'readonly'>, table: Table): Promise<number> {
  const rows = tx.objectStore(table);
  const [all, sample, gone] = await Promise.all([
    rows.count(),
    rows.count(IDBKeyRange.bound(SAMPLE_PREFIX, `${SAMPLE_PREFIX}\uffff`)),
    rows.index('gone').getAllKeys(),
  ]);
  return all - sample - gone.filter((id) => !isSampleId(id)).length;
}
