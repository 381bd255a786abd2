import type { Account } from '../core/account';
import { wordsOf } from '../core/name';
import { askedNumber, numberWords } from '../core/number-keys';
import { affiliationOf } from './affiliation';
import type { Store } from './ports';

export interface SearchHit {
  account: Account;
  /**
   * The second line: the address or telephone number that was asked for, else the organization or
   * domain; may be empty.
   */
  detail: string;
}

/** What a search finds; where nothing has the words that were asked for, what is spelled similarly. */
export interface Likely<T> {
  found: T[];
  isSimilar: boolean;
}

/** @param kind only accounts of this kind */
export async function likelyAccounts(
  store: Store,
  text: string,
  limit: number,
  kind?: Account['kind'],
): Promise<Likely<Account>> {
  const found = await store.searchAccounts(text, limit, kind);
  if (found.length > 0) return { found, isSimilar: false };
  const similar = await store.similarAccounts(text, limit, kind);
  return { found: similar, isSimilar: similar.length > 0 };
}

/** For an empty text the accounts last changed. */
export async function searchHits(
  store: Store,
  text: string,
  limit: number,
): Promise<Likely<SearchHit>> {
  const asked = text.trim();
  const { found, isSimilar } = asked
    ? await likelyAccounts(store, asked, limit)
    : { found: await store.recentAccounts(limit), isSimilar: false };
  return { found: await withDetails(store, found, asked), isSimilar };
}

/** The accounts in their order, each with what it was found by. */
export function withDetails(
  store: Store,
  accounts: readonly Account[],
  asked: string,
): Promise<SearchHit[]> {
  return Promise.all(
    accounts.map(async (account) => ({ account, detail: await detailOf(store, account, asked) })),
  );
}

async function detailOf(store: Store, account: Account, asked: string): Promise<string> {
  return ownDetail(account, asked) ?? readDetail(store, account);
}

/** As far as the account itself tells; `undefined` for a contact, who may belong to an organization. */
function ownDetail(account: Account, asked: string): string | undefined {
  const found = asked && (addressAsked(account, asked) ?? phoneAsked(account, asked));
  if (found || account.kind === 'contact') return found || undefined;
  return account.domains[0] ?? account.emails[0]?.address ?? '';
}

/** Of a contact of whom nothing else was asked for. */
async function readDetail(store: Store, contact: Account): Promise<string> {
  const affiliation = await affiliationOf(store, contact);
  return affiliation?.organization.name ?? contact.emails[0]?.address ?? '';
}

function addressAsked(account: Account, asked: string): string | undefined {
  const words = wordsOf(asked).map((word) => word.text);
  const missing = words.filter((word) => !begins(account.name, word));
  if (missing.length === 0) return undefined;
  return account.emails.find(({ address }) => missing.every((word) => begins(address, word)))
    ?.address;
}

function phoneAsked({ phones }: Account, asked: string): string | undefined {
  const digits = askedNumber(asked);
  if (!digits) return undefined;
  const isAsked = (number: string) => numberWords([number]).some((word) => word.startsWith(digits));
  return phones.find(({ number }) => isAsked(number))?.number;
}

function begins(text: string, word: string): boolean {
  return wordsOf(text).some((one) => one.text.startsWith(word));
}
