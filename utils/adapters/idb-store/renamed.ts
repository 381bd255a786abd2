import { UNCHANGED } from './names';
import type { NamesState, StoredRow, StoreName, Tx } from './schema';

/** More than this at once, as an import brings, and all names are packed anew. */
const MOST_RENAMED = 200;

/** What a transaction needs that writes accounts. */
export const namesStores: readonly StoreName[] = ['packs', 'renamed', 'meta'];

export function isRenamed(before: StoredRow | undefined, after: StoredRow): boolean {
  const [old = [], now = []] = [before?.names, after.names];
  return old.length !== now.length || old.some((name, at) => name !== now[at]);
}

/** To be called in the transaction that changes the names: the packed ones are then known to be old. */
export async function noteRenamed(tx: Tx<'readwrite'>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const meta = tx.objectStore('meta');
  const renamed = tx.objectStore('renamed');
  const state = ((await meta.get('names')) as NamesState | undefined) ?? UNCHANGED;
  const at = state.at + 1;
  if (ids.length <= MOST_RENAMED) {
    await Promise.all([
      meta.put({ ...state, at }, 'names'),
      ...ids.map((id) => renamed.put({ id, at })),
    ]);
    return;
  }
  await Promise.all([
    meta.put({ at, since: at }, 'names'),
    tx.objectStore('packs').delete('names'),
    renamed.clear(),
  ]);
}
