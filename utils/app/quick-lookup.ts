import type { Account } from '../core/account';
import type { Paper } from '../core/activity';
import type { Letter } from '../core/detect/letter';
import type { Match } from '../core/match/match';
import type { AccountLine } from './account-line';
import { pageRows } from './page-rows';
import type { Store, World } from './ports';
import { type SearchHit, withDetails } from './search';

export interface LookupHit {
  account: AccountLine;
  /** For which text; empty where nothing was typed. */
  asked: string;
  /** All of the account and its second line; missing until it is read. */
  read?: SearchHit;
  /** The estimate or invoice whose number was asked for; the account is whose it is. */
  paper?: Paper;
}

/** Finds accounts by what somebody begins to type, the best first. Rejects as the Store does. */
export interface AccountSearch {
  find(text: string, limit: number): Promise<AccountLine[]>;
  /** Called whenever the same question may be answered better. Returns the function that ends it. */
  watch(listener: () => void): () => void;
}

/** Finds estimates and invoices by what somebody types of their numbers. */
export interface PaperSearch {
  /** Rejects as the Store does. */
  find(text: string): Promise<NumberedPaper[]>;
  /**
   * Reads what the text asks for with one more digit, worth it while nobody asks: a read takes longer
   * than all else that a key has to wait for. Rejects as the Store does.
   */
  readAhead(text: string): Promise<void>;
}

export interface NumberedPaper {
  paper: Paper;
  /** Whose it is. */
  account: Account;
}

/** What the empty field offers. */
export interface LookupStart {
  /** Whom the page in front of the user names, in the order of the panel's list. */
  onPage: SearchHit[];
  /** The accounts last changed, without those. */
  recent: SearchHit[];
}

/** Papers of that number first, then accounts: these are read later, by `readHits`. */
export async function lookupHits(
  search: AccountSearch,
  paperSearch: PaperSearch,
  text: string,
  limit: number,
): Promise<LookupHit[]> {
  const asked = text.trim();
  const [accounts, papers] = await Promise.all([
    search.find(asked, limit),
    paperSearch.find(asked),
  ]);
  const hits = accounts.map((account): LookupHit => ({ account, asked }));
  const numbered = papers.map(({ paper, account }): LookupHit => {
    return { account, asked, paper, read: { account, detail: paper.title } };
  });
  return [...numbered, ...hits].slice(0, limit);
}

/** Those of them that are still there. Rejects as the Store does. */
export async function readHits(store: Store, hits: readonly LookupHit[]): Promise<SearchHit[]> {
  const accounts = await store.getMany(
    'account',
    hits.map(({ account }) => account.id),
  );
  const read = await Promise.all(
    accounts.map((account, at) => withDetails(store, account ? [account] : [], hits[at]!.asked)),
  );
  return read.flat();
}

/** What it searches with comes late: most of what is typed is no number. */
export function latePaperSearch(store: Store, world: World): PaperSearch {
  let search: Promise<PaperSearch> | undefined;
  const come = async () => new (await import('./papers-numbered')).PapersNumbered(store, world);
  const there = () => {
    search ??= come().catch((error) => {
      search = undefined;
      throw error;
    });
    return search;
  };
  return {
    find: async (text) => (/\d/.test(text) ? (await there()).find(text) : []),
    readAhead: async (text) => (await there()).readAhead(text),
  };
}

export async function lookupStart(
  store: Store,
  matches: readonly Match[],
  letter: Letter | undefined,
  limit: number,
): Promise<LookupStart> {
  const [{ known, choices }, recent] = await Promise.all([
    pageRows(store, matches, letter),
    store.recentAccounts(limit),
  ]);
  const there = [...known, ...choices.flatMap(({ accounts }) => accounts)].map(
    ({ account }) => account,
  );
  const onPage = [...new Map(there.map((account) => [account.id, account])).values()];
  const ids = new Set(onPage.map(({ id }) => id));
  const others = recent.filter(({ id }) => !ids.has(id));
  const [first, rest] = await Promise.all([
    withDetails(store, onPage.slice(0, limit), ''),
    withDetails(store, others.slice(0, Math.max(0, limit - onPage.length)), ''),
  ]);
  return { onPage: first, recent: rest };
}
