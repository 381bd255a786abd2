import type { TransferStore } from '@/utils/app/transfer/ports';
import { tables } from '@/utils/core/tables';
import { RENAMED, REWORDED, UNCHANGED } from './changed-accounts';
import type { Connection } from './connection';
import type { PackState, StoredRow, StoreName, Tx } from './schema';

const LOGS = [RENAMED, REWORDED];
/** Every store there is. */
export const EVERYTHING: StoreName[] = [
  ...tables,
  'outbox',
  'packs',
  'renamed',
  'reworded',
  'imports',
  'importParts',
  'pulled',
  'aside',
  'team',
  'meta',
];

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

export async function clear({ write }: Connection): Promise<void> {
  await write(EVERYTHING, 'strict', clearIn);
}

/** The clock stays, so that no stamp is ever given twice. */
export async function clearIn(tx: Tx<'readwrite'>): Promise<void> {
  const meta = tx.objectStore('meta');
  const states = await Promise.all(LOGS.map(({ pack }) => meta.get(pack)));
  await Promise.all([
    ...EVERYTHING.filter((name) => name !== 'meta').map((name) => tx.objectStore(name).clear()),
    ...LOGS.map(({ pack }, place) => {
      const at = ((states[place] as PackState | undefined) ?? UNCHANGED).at + 1;
      return meta.put({ at, since: at }, pack);
    }),
  ]);
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
