import type { Account } from '../core/account';
import type { Category } from '../core/category';
import type { Match, Proposal } from '../core/match/match';
import { type Affiliation, affiliationOf } from './affiliation';
import type { Store } from './ports';

/** What "On this page" shows, each list in the order of the page. */
export interface PageRows {
  known: KnownRow[];
  choices: ChoiceRow[];
  unknown: UnknownRow[];
}

/** One account and everything on the page that stands for it, the surest first. */
export interface KnownRow {
  account: Account;
  category?: Category;
  affiliation?: Affiliation;
  matches: Match[];
}

/** One mention that several accounts answer to. */
export interface ChoiceRow {
  match: Match;
  accounts: AccountSummary[];
}

export interface AccountSummary {
  account: Account;
  category?: Category;
  affiliation?: Affiliation;
}

/** An address no account has. */
export interface UnknownRow {
  match: Match;
  proposal: Proposal;
  /** The account of `proposal.organizationId`. */
  organization?: Account;
}

/** The store is asked again, because a match may be older than the last write. */
export async function pageRows(store: Store, matches: readonly Match[]): Promise<PageRows> {
  const categories = new Map((await store.all('category')).map((one) => [one.id as string, one]));
  const known = new Map<string, KnownRow>();
  const rows: PageRows = { known: [], choices: [], unknown: [] };
  for (const stale of matches) {
    const { match, accounts } = await current(store, stale);
    const proposal = match.proposal;
    if (accounts.length === 1) {
      const account = accounts[0]!;
      const row = known.get(account.id);
      if (row) row.matches.push(match);
      else {
        const made = { ...(await summary(store, account, categories)), matches: [match] };
        known.set(account.id, made);
        rows.known.push(made);
      }
    } else if (accounts.length > 1) {
      const summaries = accounts.map((account) => summary(store, account, categories));
      rows.choices.push({ match, accounts: await Promise.all(summaries) });
    }
    if (proposal) rows.unknown.push(await unknownRow(store, match, proposal));
  }
  for (const row of rows.known) row.matches.sort((a, b) => b.confidence - a.confidence);
  return rows;
}

/** The accounts by id, in that order, with what a short list shows of them. */
export async function accountSummaries(
  store: Store,
  ids: readonly string[],
): Promise<AccountSummary[]> {
  const categories = new Map((await store.all('category')).map((one) => [one.id as string, one]));
  const accounts = present(await store.getMany('account', ids));
  return Promise.all(accounts.map((account) => summary(store, account, categories)));
}

async function current(store: Store, match: Match): Promise<{ match: Match; accounts: Account[] }> {
  if (match.proposal) {
    const accounts = await store.accountsBy('emails', match.text);
    if (accounts.length > 0) {
      const { proposal: _, ...rest } = match;
      return { match: { ...rest, reason: { kind: 'address' } }, accounts };
    }
  }
  return { match, accounts: present(await store.getMany('account', match.accountIds)) };
}

async function summary(
  store: Store,
  account: Account,
  categories: Map<string, Category>,
): Promise<AccountSummary> {
  const category = categories.get(account.categoryId ?? '');
  const affiliation = await affiliationOf(store, account);
  return { account, ...(category && { category }), ...(affiliation && { affiliation }) };
}

async function unknownRow(store: Store, match: Match, proposal: Proposal): Promise<UnknownRow> {
  const { organizationId } = proposal;
  const organization = organizationId && (await store.get('account', organizationId));
  return { match, proposal, ...(organization && { organization }) };
}

function present<T>(values: (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
