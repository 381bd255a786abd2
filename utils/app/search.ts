import type { Account } from '../core/account';
import { wordsOf } from '../core/name';
import { affiliationOf } from './affiliation';
import type { Store } from './ports';

export interface SearchHit {
  account: Account;
  /** The second line: the address that was asked for, else the organization or domain; may be empty. */
  detail: string;
}

/** For an empty text the accounts last changed. */
export async function searchHits(store: Store, text: string, limit: number): Promise<SearchHit[]> {
  const asked = text.trim();
  const accounts = asked
    ? await store.searchAccounts(asked, limit)
    : await store.recentAccounts(limit);
  return Promise.all(
    accounts.map(async (account) => ({ account, detail: await detailOf(store, account, asked) })),
  );
}

async function detailOf(store: Store, account: Account, asked: string): Promise<string> {
  const address = asked && addressAsked(account, asked);
  if (address) return address;
  const affiliation = await affiliationOf(store, account);
  if (affiliation) return affiliation.organization.name;
  const domain = account.kind === 'organization' ? account.domains[0] : undefined;
  return domain ?? account.emails[0]?.address ?? '';
}

function addressAsked(account: Account, asked: string): string | undefined {
  const words = wordsOf(asked).map((word) => word.text);
  const missing = words.filter((word) => !begins(account.name, word));
  if (missing.length === 0) return undefined;
  return account.emails.find(({ address }) => missing.every((word) => begins(address, word)))
    ?.address;
}

function begins(text: string, word: string): boolean {
  return wordsOf(text).some((one) => one.text.startsWith(word));
}
