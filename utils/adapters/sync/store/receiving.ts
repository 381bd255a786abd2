import { advance, type Held } from '@/utils/core/door';
import type { Table } from '@/utils/core/record';
import { type Aside, isKnown, joined, recordsIn } from '@/utils/core/sync/joining';
import { type PullAnswer, SCHEMA_VERSION } from '@/utils/core/sync/protocol';
import { tables } from '@/utils/core/tables';
import { packStores } from '../../idb-store/changed-accounts';
import type { Connection } from '../../idb-store/connection';
import { clockOf, heldOf, put } from '../../idb-store/passing';
import type { StoreName, Tx } from '../../idb-store/schema';

/** What records from the backend came to. */
export interface Taken {
  /** Of the records that changed. */
  tables: Table[];
  /** Records. */
  changed: number;
  aside: number;
}

const NONE: Taken = { tables: [], changed: 0, aside: 0 };
const NOTHING: Held = { row: undefined, waiting: undefined };

export function cursor({ read }: Connection): Promise<string | undefined> {
  return read(['pulled'], (tx) => tx.objectStore('pulled').get('cursor')) as Promise<
    string | undefined
  >;
}

/** What a power cut takes of a page it takes with its cursor, and it is pulled again. */
export function receive(
  { write }: Connection,
  page: Pick<PullAnswer, 'changes' | 'cursor'>,
): Promise<Taken> {
  const records = recordsIn(page.changes);
  return write(storesOf(records), 'relaxed', async (tx) => {
    const taken = await take(tx, records);
    await tx.objectStore('pulled').put(page.cursor, 'cursor');
    return taken;
  });
}

export async function readAgain({ read, write }: Connection): Promise<Taken> {
  const last = await read(['pulled'], (tx) => tx.objectStore('pulled').get('schema'));
  if (last === SCHEMA_VERSION) return NONE;
  return write([...storesOf(), 'aside'], 'relaxed', async (tx) => {
    const taken = await take(tx, await tx.objectStore('aside').getAll());
    await tx.objectStore('pulled').put(SCHEMA_VERSION, 'schema');
    return taken;
  });
}

async function take(tx: Tx<'readwrite'>, records: readonly Aside[]): Promise<Taken> {
  if (records.length === 0) return NONE;
  const held = await Promise.all(
    records.map((record) =>
      isKnown(record) ? heldOf(tx, { ...record, table: record.table as Table }) : NOTHING,
    ),
  );
  const results = records.map((record, place) => ({
    record,
    before: held[place]!,
    after: isKnown(record) ? joined(held[place]!, record) : ('aside' as const),
  }));
  const taken = results.flatMap(({ record, before, after }) =>
    after && after !== 'aside' && after.row
      ? [{ table: record.table as Table, id: record.id, row: after.row, before, after }]
      : [],
  );
  const seen = records.flatMap(({ changes }) => changes);
  await put(tx, advance(await clockOf(tx), seen), taken);
  await keepAside(tx, results);
  return {
    tables: [...new Set(taken.map(({ table }) => table))],
    changed: taken.length,
    aside: results.filter(({ after }) => after === 'aside').length,
  };
}

async function keepAside(
  tx: Tx<'readwrite'>,
  results: readonly { record: Aside; after: unknown }[],
): Promise<void> {
  const kept = tx.objectStore('aside');
  // Hardly ever is one there; a delete for each record of a page would cost more than all the puts.
  const there = new Set((await kept.getAllKeys()).map(String));
  await Promise.all(
    results.map(({ record, after }) => {
      const key: [string, string] = [record.table, record.id];
      if (after === 'aside') return kept.put(record);
      return there.has(String(key)) ? kept.delete(key) : undefined;
    }),
  );
}

/** @param records all tables where they are left out */
function storesOf(records?: readonly Aside[]): StoreName[] {
  const named = new Set<string>(records ? records.map(({ table }) => table) : tables);
  const known = tables.filter((table) => named.has(table));
  return [...new Set<StoreName>([...known, 'outbox', 'meta', 'pulled', 'aside', ...packStores])];
}
