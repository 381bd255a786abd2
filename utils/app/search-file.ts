import { HEADER_BYTES, hotBytes } from '../core/search/layout';
import { searchRank } from '../core/search/rank';
import { type SearchEntry, SearchIndexBuilder } from '../core/search/search-index-builder';
import { labelOf } from './account-line';
import type { KeptFiles, SearchedAccount, SearchStore, Store, World } from './ports';

/**
 * Accounts that are read at once. Whoever looks one up meanwhile waits until they are read: of two
 * thousand that takes longer than a person should wait for a letter.
 */
const PART = 400;
/** The rest is for making the index of what was read. */
const SHARE_OF_READING = 0.6;

/** Gives entries their rank, in the order of the accounts: whose accounts stand first. */
export type Ranking = (accounts: readonly SearchedAccount[]) => SearchEntry[];

export async function rankingOf(store: Store): Promise<Ranking> {
  const members = await store.all('member');
  const me = new Set<string>(members.filter((member) => member.me).map(({ id }) => id));
  return (accounts) =>
    accounts.map(({ id, words, ownerId, updatedAt }) => ({
      id,
      words,
      rank: searchRank(ownerId !== undefined && me.has(ownerId), updatedAt),
    }));
}

/**
 * Reads all accounts and keeps the file they are searched in. What is written meanwhile is not lost: it
 * counts as changed.
 * @param pause is waited for again and again, and told the share that is done, 0 to 1
 * @returns false where so much has changed meanwhile that it has to be made again
 */
export async function makeSearchFile(
  store: Store & SearchStore,
  files: KeptFiles,
  world: Pick<World, 'newId'>,
  pause: (done: number) => Promise<void>,
): Promise<boolean> {
  const [{ at, file: old }, count, ranking] = await Promise.all([
    store.keptSearch(),
    store.count('account'),
    rankingOf(store),
  ]);
  const builder = new SearchIndexBuilder();
  let after: string | undefined;
  let read = 0;
  do {
    const part = await store.searchSlice(after, PART);
    const { accounts } = part;
    builder.add(ranking(accounts).map((one, at) => ({ ...one, label: labelOf(accounts[at]!) })));
    after = part.last;
    read += PART;
    await pause(SHARE_OF_READING * Math.min(1, read / Math.max(1, count)));
  } while (after !== undefined);
  const bytes = await builder.buildInSteps((done) =>
    pause(SHARE_OF_READING + (1 - SHARE_OF_READING) * done),
  );
  const file = world.newId();
  await files.write(file, bytes);
  const kept = await store.keepSearch(file, at);
  await files.keepOnly(kept ? file : old);
  return kept;
}

/** Whether the file can be searched in: it is there and of this version. */
export async function isSearchFile(files: KeptFiles, file: string): Promise<boolean> {
  const header = await (await files.open(file))?.read(0, HEADER_BYTES);
  return header !== undefined && hotBytes(header) !== undefined;
}
