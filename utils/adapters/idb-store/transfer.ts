import type { TransferStore } from '@/utils/app/transfer/ports';
import type { Change } from '@/utils/core/change';
import { givesWay } from '@/utils/core/formats/archived-row';
import { isFirstStamp } from '@/utils/core/stamp';
import { tables } from '@/utils/core/tables';
import { RENAMED, REWORDED, UNCHANGED } from './changed-accounts';
import type { Connection } from './connection';
import type { Touched } from './news';
import { clockOf, pass, storesOf } from './passing';
import type { PackState, StoredRow, StoreName, Tx } from './schema';

const LOGS = [RENAMED, REWORDED];
const EVERYTHING: StoreName[] = [...tables, 'outbox', 'packs', 'renamed', 'reworded', 'meta'];

type Reads = Pick<TransferStore, 'rows' | 'rowsOf'>;

export function rowReads({ read }: Connection): Reads {
  return {
    rows: (table, after, limit) =>
      read([table], async (tx) => {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const rows = await tx.objectStore(table).getAll(range, limit);
        const last = rows.length < limit ? undefined : rows.at(-1)?.id;
        return { rows: rows.map(bare), ...(last !== undefined && { last }) };
      }),
    rowsOf: (table, ids) =>
      read([table], async (tx) => {
        const rows = tx.objectStore(table);
        return Promise.all(
          ids.map(async (id) => {
            const row = await rows.get(id);
            return row && bare(row);
          }),
        );
      }),
  };
}

/** @returns the records touched */
export function restore({ write }: Connection, changes: readonly Change[]): Promise<Touched[]> {
  return write(storesOf(changes), 'relaxed', async (tx) => {
    await makeWay(tx, changes);
    return pass(tx, await clockOf(tx), changes, true);
  });
}

/** The clock stays, so that no stamp is ever given twice. */
export async function clear({ write }: Connection): Promise<void> {
  await write(EVERYTHING, 'strict', async (tx) => {
    const meta = tx.objectStore('meta');
    const states = await Promise.all(LOGS.map(({ pack }) => meta.get(pack)));
    await Promise.all([
      ...EVERYTHING.filter((name) => name !== 'meta').map((name) => tx.objectStore(name).clear()),
      ...LOGS.map(({ pack }, place) => {
        const at = ((states[place] as PackState | undefined) ?? UNCHANGED).at + 1;
        return meta.put({ at, since: at }, pack);
      }),
    ]);
  });
}

async function makeWay(tx: Tx<'readwrite'>, changes: readonly Change[]): Promise<void> {
  const held = await Promise.all(
    changes
      .filter(({ stamp }) => isFirstStamp(stamp))
      .map(async (change) => ({
        change,
        row: await tx.objectStore(change.table).get(change.id),
      })),
  );
  await Promise.all(
    held
      .filter(({ row, change }) => givesWay(row, change))
      .flatMap(({ change: { table, id } }) => [
        tx.objectStore(table).delete(id),
        tx.objectStore('outbox').delete([table, id]),
      ]),
  );
}

/** Without the texts it is found by. */
function bare({ id, record, remains, unknown, stamp, later }: StoredRow) {
  return {
    id,
    ...(record && { record }),
    ...(remains && { remains }),
    ...(unknown && { unknown }),
    stamp,
    later,
  };
}
