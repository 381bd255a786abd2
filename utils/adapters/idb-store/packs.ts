import { type ChangeLog, UNCHANGED } from './changed-accounts';
import type { Connection } from './connection';
import type { Pack, PackId, PackState, StoredRow, Tx } from './schema';

/** A pack as it was last kept, and the accounts that have changed since. */
export interface KeptPack<Id extends PackId> {
  pack: Extract<Pack, { id: Id }> | undefined;
  at: number;
  changed: string[];
  /** Those of the changed that are still there. */
  rows: StoredRow[];
}

export function keptPack<Id extends PackId>(
  { read }: Connection,
  log: ChangeLog<Id>,
): Promise<KeptPack<Id>> {
  return read(['packs', log.ids, 'account', 'meta'], async (tx) => {
    const accounts = tx.objectStore('account');
    const [pack, state, changed] = await Promise.all([
      tx.objectStore('packs').get(log.pack),
      stateOf(tx, log),
      tx.objectStore(log.ids).getAllKeys(),
    ]);
    const rows = await Promise.all(changed.map((id) => accounts.get(id)));
    return {
      pack: pack as Extract<Pack, { id: Id }> | undefined,
      at: state.at,
      changed,
      rows: rows.filter((row) => row !== undefined),
    };
  });
}

/**
 * @param at of the `KeptPack` before the first account was read
 * @returns false where so much has changed since that the pack is of no use
 */
export function keepPack(
  { write }: Connection,
  log: ChangeLog,
  pack: Pack,
  at: number,
): Promise<boolean> {
  return write(['packs', log.ids, 'meta'], 'relaxed', async (tx) => {
    if ((await stateOf(tx, log)).since > at) return false;
    const changed = tx.objectStore(log.ids);
    const seen = (await changed.getAll()).filter((one) => one.at <= at);
    await Promise.all([
      tx.objectStore('packs').put(pack),
      ...seen.map(({ id }) => changed.delete(id)),
    ]);
    return true;
  });
}

async function stateOf<Mode extends 'readonly' | 'readwrite'>(
  tx: Tx<Mode>,
  { pack }: ChangeLog,
): Promise<PackState> {
  return ((await tx.objectStore('meta').get(pack)) as PackState | undefined) ?? UNCHANGED;
}

/** Accounts by id, as `NameStore.nameSlice` has it. */
export function rowSlice(
  { read }: Connection,
  after: string | undefined,
  limit: number,
): Promise<{ rows: StoredRow[]; last?: string }> {
  return read(['account'], async (tx) => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await tx.objectStore('account').getAll(range, limit);
    const last = rows.length < limit ? undefined : rows.at(-1)?.id;
    return { rows, ...(last !== undefined && { last }) };
  });
}
