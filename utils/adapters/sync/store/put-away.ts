import { unwrap } from 'idb';
import type { TeamConnection } from '@/utils/app/sync/ports';
import { advance, type Held } from '@/utils/core/door';
import type { Waiting } from '@/utils/core/outbox';
import type { Table } from '@/utils/core/record';
import { isFirstStamp } from '@/utils/core/stamp';
import { tables } from '@/utils/core/tables';
import { packStores } from '../../idb-store/changed-accounts';
import { type Connection, connect as open } from '../../idb-store/connection';
import { clockOf, put } from '../../idb-store/passing';
import type { StoredRow, Tx } from '../../idb-store/schema';
import { clearIn, EVERYTHING } from '../../idb-store/transfer';
import { apartOf, removed } from './apart';
import { connectIn } from './kept-connection';

/** So that no other writer waits long. */
const PART = 500;
const NOTHING: Held = { row: undefined, waiting: undefined };

/**
 * Puts all records into a database of their own and connects without them. Whatever breaks it off, they
 * are all in one of the two: they leave this one in the step in which it is connected.
 */
export async function connectApart(
  connection: Connection,
  name: string,
  to: TeamConnection,
): Promise<void> {
  const apart = await open(apartOf(name), () => undefined);
  try {
    await apart.write(EVERYTHING, 'strict', clearIn);
    for (const table of tables) {
      await eachPart(connection, table, (rows, waiting) =>
        apart.write([table, 'outbox'], 'strict', async (tx) => {
          // Plain requests: what fails aborts the transaction, and says so once.
          for (const row of rows) unwrap(tx.objectStore(table)).put(row);
          for (const one of waiting) unwrap(tx.objectStore('outbox')).put(one);
        }),
      );
    }
  } finally {
    apart.close();
  }
  await connection.write(EVERYTHING, 'strict', async (tx) => {
    const starting = await startingIn(tx);
    await clearIn(tx);
    await put(tx, await clockOf(tx), starting);
    await connectIn(tx, to);
  });
}

/** Takes back what was put away, where there is something; of a record that is in both, this one's stays. */
export async function bringBack(connection: Connection, name: string): Promise<Table[]> {
  const there = await indexedDB.databases();
  if (!there.some((one) => one.name === apartOf(name))) return [];
  const apart = await open(apartOf(name), () => undefined);
  const came = new Set<Table>();
  try {
    for (const table of tables) {
      await eachPart(apart, table, async (rows, waiting) => {
        came.add(table);
        await connection.write([table, 'outbox', 'meta', ...packStores], 'strict', (tx) =>
          takeIn(tx, table, rows, waiting),
        );
      });
    }
  } finally {
    apart.close();
  }
  await removed(apartOf(name));
  return [...came];
}

async function takeIn(
  tx: Tx<'readwrite'>,
  table: Table,
  rows: readonly StoredRow[],
  waiting: readonly Waiting[],
): Promise<void> {
  const here = await Promise.all(rows.map(({ id }) => tx.objectStore(table).get(id)));
  const missing = rows.filter((_, place) => !here[place]);
  const waits = new Map(waiting.map((one) => [one.id, one]));
  const seen = missing.flatMap(({ id, stamp, later }) =>
    [stamp, ...Object.values(later)].map((one) => ({ table, id, stamp: one, fields: {} })),
  );
  const taken = missing.map((row) => passed(table, row, waits.get(row.id)));
  await put(tx, advance(await clockOf(tx), seen), taken);
}

/** What everyone starts with, untouched: it is in every Ficha. */
async function startingIn(tx: Tx<'readwrite'>) {
  const all = await Promise.all(
    (['category', 'pipeline'] as const).map(async (table) => {
      const rows = (await tx.objectStore(table).getAll()).filter(
        ({ stamp, later }) => isFirstStamp(stamp) && Object.keys(later).length === 0,
      );
      return Promise.all(
        rows.map(async (row) =>
          passed(table, row, await tx.objectStore('outbox').get([table, row.id])),
        ),
      );
    }),
  );
  return all.flat();
}

function passed(table: Table, row: StoredRow, waiting: Waiting | undefined) {
  return { table, id: row.id, row, before: NOTHING, after: { row, waiting } };
}

async function eachPart(
  { read }: Connection,
  table: Table,
  work: (rows: StoredRow[], waiting: Waiting[]) => Promise<void>,
): Promise<void> {
  let after: string | undefined;
  do {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const { rows, waiting } = await read([table, 'outbox'], async (tx) => {
      const found = await tx.objectStore(table).getAll(range, PART);
      const entries = await Promise.all(
        found.map(({ id }) => tx.objectStore('outbox').get([table, id])),
      );
      return { rows: found, waiting: entries.flatMap((one) => one ?? []) };
    });
    if (rows.length > 0) await work(rows, waiting);
    after = rows.length < PART ? undefined : rows.at(-1)?.id;
  } while (after !== undefined);
}
