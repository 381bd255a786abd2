import type { KeptNames, NameEntry, NameStore } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import type { Connection } from './connection';
import type { NamesState, StoredRow } from './schema';

/** Where nothing was ever changed. */
export const UNCHANGED: NamesState = { at: 0, since: 0 };

/** The packed names and what is needed to pack them. Not among the late writes: the worker does this. */
export function names({ read, write }: Connection): NameStore {
  return {
    keptNames: () =>
      read(['packs', 'renamed', 'account', 'meta'], async (tx) => {
        const accounts = tx.objectStore('account');
        const [packed, state = UNCHANGED, changed] = await Promise.all([
          tx.objectStore('packs').get('names'),
          tx.objectStore('meta').get('names') as Promise<NamesState | undefined>,
          tx.objectStore('renamed').getAllKeys(),
        ]);
        const rows = await Promise.all(changed.map((id) => accounts.get(id)));
        const kept: KeptNames = {
          at: state.at,
          changed: changed as AccountId[],
          entries: rows.flatMap((row) => (row ? entriesOf(row) : [])),
        };
        return packed ? { ...kept, packed: packed.buffer } : kept;
      }),

    nameSlice: (after, limit) =>
      read(['account'], async (tx) => {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const rows = await tx.objectStore('account').getAll(range, limit);
        const last = rows.length < limit ? undefined : rows.at(-1)?.id;
        return { entries: rows.flatMap(entriesOf), ...(last !== undefined && { last }) };
      }),

    keepNames: (buffer, at) =>
      write(['packs', 'renamed', 'meta'], 'relaxed', async (tx) => {
        const state = (await tx.objectStore('meta').get('names')) as NamesState | undefined;
        if ((state ?? UNCHANGED).since > at) return false;
        const renamed = tx.objectStore('renamed');
        const seen = (await renamed.getAll()).filter((one) => one.at <= at);
        await Promise.all([
          tx.objectStore('packs').put({ id: 'names', buffer }),
          ...seen.map(({ id }) => renamed.delete(id)),
        ]);
        return true;
      }),
  };
}

function entriesOf({ id, names = [] }: StoredRow): NameEntry[] {
  return names.map((key) => ({ key, accountId: id as AccountId }));
}
