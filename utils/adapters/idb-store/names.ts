import type { NameEntry, NameStore } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import { RENAMED } from './changed-accounts';
import type { Connection } from './connection';
import { keepPack, keptPack, rowSlice } from './packs';
import type { StoredRow } from './schema';

/** The packed names and what is needed to pack them. Not among the late writes: the worker does this. */
export function names(connection: Connection): NameStore {
  return {
    keptNames: async () => {
      const { pack, at, changed, rows } = await keptPack(connection, RENAMED);
      const kept = { at, changed: changed as AccountId[], entries: rows.flatMap(entriesOf) };
      // Until spring 2027 there may be one from before, a buffer in another order: it is made anew.
      if (!pack?.bytes) return kept;
      const { head, bytes } = pack;
      const read = (from: number, to: number) => bytes.slice(from, to).arrayBuffer();
      return { ...kept, packed: { head, read } };
    },
    nameSlice: async (after, limit) => {
      const { rows, ...rest } = await rowSlice(connection, after, limit);
      return { entries: rows.flatMap(entriesOf), ...rest };
    },
    keepNames: ({ head, buffer }, at) =>
      keepPack(connection, RENAMED, { id: 'names', head, bytes: new Blob([buffer]) }, at),
  };
}

function entriesOf({ id, names = [] }: StoredRow): NameEntry[] {
  return names.map((key) => ({ key, accountId: id as AccountId }));
}
