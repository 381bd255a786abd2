import type { Account } from '../core/account';
import type { Category } from '../core/category';
import type { Letter } from '../core/detect/letter';
import {
  byRole,
  type LetterRole,
  nearestRole,
  type RoleOf,
  rolesIn,
} from '../core/match/letter-roles';
import type { Match, Proposal } from '../core/match/match';
import { nameKey } from '../core/name';
import { type Affiliation, affiliationOf } from './affiliation';
import type { Store } from './ports';

/**
 * What "On this page" shows, each list in the order of the page; where a message is open, its sender
 * first, then the other participants, then whom its text names.
 */
export interface PageRows {
  known: KnownRow[];
  choices: ChoiceRow[];
  unknown: UnknownRow[];
  /** Whether a message is open there. */
  ofLetter: boolean;
}

/** One account and everything on the page that stands for it, the surest first. */
export interface KnownRow {
  account: Account;
  category?: Category;
  affiliation?: Affiliation;
  matches: Match[];
  role: LetterRole;
}

/** One mention that several accounts answer to. */
export interface ChoiceRow {
  match: Match;
  role: LetterRole;
  accounts: AccountSummary[];
}

export interface AccountSummary {
  account: Account;
  category?: Category;
  affiliation?: Affiliation;
}

/** An address no account has, or the name of an organization that is none. */
export interface UnknownRow {
  match: Match;
  role: LetterRole;
  proposal: Proposal;
  /** The account of `proposal.organizationId`. */
  organization?: Account;
}

/** How many rows there will be, without asking the store. */
export function countRows(matches: readonly Match[]): number {
  const known = new Set<string>();
  let more = 0;
  for (const { accountIds, proposal } of matches) {
    const [only] = accountIds;
    if (only && accountIds.length === 1) known.add(only);
    else if (accountIds.length > 1) more++;
    if (proposal) more++;
  }
  return known.size + more;
}

/** The store is asked again, because a match may be older than the last write. */
export async function pageRows(
  store: Store,
  matches: readonly Match[],
  letter?: Letter,
): Promise<PageRows> {
  const roleOf = rolesIn(letter);
  const [categories, found] = await Promise.all([
    categoriesOf(store),
    Promise.all(byRole(matches, roleOf).map((match) => current(store, match))),
  ]);
  const several = found.filter(({ accounts }) => accounts.length > 1);
  const proposed = found.flatMap(({ match }) =>
    match.proposal ? [{ match, proposal: match.proposal }] : [],
  );
  const summaries = (accounts: Account[]) =>
    Promise.all(accounts.map((account) => summary(store, account, categories)));
  const [known, choices, unknown] = await Promise.all([
    Promise.all(
      byAccount(found).map(async ({ account, matches }) => ({
        ...(await summary(store, account, categories)),
        matches: matches.sort((a, b) => b.confidence - a.confidence),
        role: nearestRole(matches, roleOf),
      })),
    ),
    Promise.all(
      several.map(async ({ match, accounts }) => ({
        match,
        role: roleOf(match),
        accounts: await summaries(accounts),
      })),
    ),
    Promise.all(proposed.map(({ match, proposal }) => unknownRow(store, match, proposal, roleOf))),
  ]);
  return { known, choices, unknown, ofLetter: letter !== undefined };
}

/** The accounts by id, in that order, with what a short list shows of them. */
export async function accountSummaries(
  store: Store,
  ids: readonly string[],
): Promise<AccountSummary[]> {
  const categories = await categoriesOf(store);
  const accounts = present(await store.getMany('account', ids));
  return Promise.all(accounts.map((account) => summary(store, account, categories)));
}

async function categoriesOf(store: Store): Promise<Map<string, Category>> {
  return new Map((await store.all('category')).map((one) => [one.id as string, one]));
}

interface Current {
  match: Match;
  accounts: Account[];
}

/** The accounts that some match stands for alone, each once, with all those matches. */
function byAccount(found: readonly Current[]): { account: Account; matches: Match[] }[] {
  const rows = new Map<string, { account: Account; matches: Match[] }>();
  for (const { match, accounts } of found) {
    const [account, other] = accounts;
    if (!account || other) continue;
    const row = rows.get(account.id);
    if (row) row.matches.push(match);
    else rows.set(account.id, { account, matches: [match] });
  }
  return [...rows.values()];
}

async function current(store: Store, match: Match): Promise<Current> {
  if (match.proposal) {
    const accounts = await takenMeanwhile(store, match);
    if (accounts.length > 0) {
      const { proposal: _, ...rest } = match;
      const { kind, text } = match;
      const reason = kind === 'name' ? ({ kind, name: text } as const) : ADDRESS;
      return { match: { ...rest, reason }, accounts };
    }
  }
  return { match, accounts: present(await store.getMany('account', match.accountIds)) };
}

const ADDRESS = { kind: 'address' } as const;

function takenMeanwhile(store: Store, { kind, text }: Match): Promise<Account[]> {
  return kind === 'name'
    ? store.accountsBy('names', nameKey(text))
    : store.accountsBy('emails', text);
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

async function unknownRow(
  store: Store,
  match: Match,
  proposal: Proposal,
  roleOf: RoleOf,
): Promise<UnknownRow> {
  const { organizationId } = proposal;
  const organization = organizationId && (await store.get('account', organizationId));
  const row = { match, proposal, role: roleOf(match) };
  return { ...row, ...(organization && { organization }) };
}

function present<T>(values: (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
