import type { Account } from '@/utils/core/account';
import type { PackId, PackState, StoredRow, StoreName, Tx } from './schema';

/** More than this at once, as an import brings, and everything is packed anew. */
const MOST_CHANGED = 200;

/** Where it is kept which accounts have changed since a pack was made. */
export interface ChangeLog<Id extends PackId = PackId> {
  pack: Id;
  ids: 'renamed' | 'reworded';
}

export const RENAMED: ChangeLog<'names'> = { pack: 'names', ids: 'renamed' };
export const REWORDED: ChangeLog<'search'> = { pack: 'search', ids: 'reworded' };

/** Where nothing was ever changed. */
export const UNCHANGED: PackState = { at: 0, since: 0 };

/** What a transaction needs that writes accounts. */
export const packStores: readonly StoreName[] = ['packs', 'renamed', 'reworded', 'meta'];

/** An account before and after a write. */
export interface ChangedAccount {
  id: string;
  before: StoredRow | undefined;
  after: StoredRow;
}

/** To be called in the transaction that changes the accounts: what is packed is then known to be old. */
export async function noteChanged(
  tx: Tx<'readwrite'>,
  accounts: readonly ChangedAccount[],
): Promise<void> {
  const few = accounts.length <= MOST_CHANGED;
  await Promise.all([
    note(tx, RENAMED, accounts.filter(isRenamed).map(idOf)),
    // Where there are few, those too whose place in the order alone is another.
    note(tx, REWORDED, (few ? accounts : accounts.filter(isReworded)).map(idOf)),
  ]);
}

/** The same for accounts that are no more. */
export async function noteGone(tx: Tx<'readwrite'>, ids: readonly string[]): Promise<void> {
  await Promise.all([note(tx, RENAMED, ids), note(tx, REWORDED, ids)]);
}

async function note(
  tx: Tx<'readwrite'>,
  { pack, ids: log }: ChangeLog,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const meta = tx.objectStore('meta');
  const state = ((await meta.get(pack)) as PackState | undefined) ?? UNCHANGED;
  const at = state.at + 1;
  if (ids.length <= MOST_CHANGED) {
    await Promise.all([
      meta.put({ ...state, at }, pack),
      ...ids.map((id) => tx.objectStore(log).put({ id, at })),
    ]);
    return;
  }
  await Promise.all([
    meta.put({ at, since: at }, pack),
    tx.objectStore('packs').delete(pack),
    tx.objectStore(log).clear(),
  ]);
}

function isRenamed({ before, after }: ChangedAccount): boolean {
  return differ(before?.names, after.names);
}

/** Of two names that differ only in capitals or accents the words are the same. */
function isReworded({ before, after }: ChangedAccount): boolean {
  return differ(before?.words, after.words) || nameOf(before) !== nameOf(after);
}

function nameOf(row: StoredRow | undefined): string | undefined {
  return (row?.record as Account | undefined)?.name;
}

function differ(old: readonly string[] = [], now: readonly string[] = []): boolean {
  return old.length !== now.length || old.some((text, at) => text !== now[at]);
}

function idOf({ id }: ChangedAccount): string {
  return id;
}
