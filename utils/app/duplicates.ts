import type { Account } from '../core/account';
import { registrableDomain } from '../core/detect/mail-domain';
import { domainAndParents, normalizeDomain } from '../core/domain';
import { domainOfEmail, normalizeEmail } from '../core/email-address';
import { isFreeMail } from '../core/match/free-mail';
import { isTellingKey, nameKey, wordsOf } from '../core/name';
import type { Store } from './ports';

/** An account to be made, as far as it is typed. */
export interface Proposed {
  kind: Account['kind'];
  name: string;
  email?: string;
  domain?: string;
}

/** An account that may be the one the user is about to make a second time. */
export interface Suspect {
  account: Account;
  /** The surest first; never empty. */
  reasons: SuspectReason[];
}

export type SuspectReason =
  | { kind: 'address'; address: string }
  | { kind: 'domain'; domain: string }
  | { kind: 'name' };

const MOST = 5;
/** As many as may carry the words of one person's name before the one who carries no others. */
const NAMESAKES = 50;

/** The accounts with the same address, domain or name, those with the surest reason first; at most five. */
export async function findSuspects(store: Store, proposed: Proposed): Promise<Suspect[]> {
  const found = await Promise.all([
    byAddress(store, proposed),
    byDomain(store, proposed),
    byName(store, proposed),
  ]);
  const suspects = new Map<string, Suspect>();
  for (const { account, reason } of found.flat()) {
    const suspect = suspects.get(account.id);
    if (suspect) suspect.reasons.push(reason);
    else suspects.set(account.id, { account, reasons: [reason] });
  }
  return [...suspects.values()].slice(0, MOST);
}

/** The organizations a domain stands for, by the nearest of its parents; none for free mail. */
export async function organizationsAt(store: Store, host: string): Promise<Account[]> {
  const root = registrableDomain(host) ?? host;
  if (!host || isFreeMail(root)) return [];
  for (const domain of domainAndParents(host, root)) {
    const owners = await store.accountsBy('domains', domain);
    if (owners.length > 0) return owners;
  }
  return [];
}

/** Where somebody with this address is likely to work; `undefined` where the address does not tell. */
export async function employerOf(store: Store, address: string): Promise<Account | undefined> {
  const owners = await organizationsAt(store, domainOfEmail(normalizeEmail(address)));
  return owners.length === 1 ? owners[0] : undefined;
}

interface Found {
  account: Account;
  reason: SuspectReason;
}

async function byAddress(store: Store, { email = '' }: Proposed): Promise<Found[]> {
  const address = normalizeEmail(email);
  if (!address) return [];
  const accounts = await store.accountsBy('emails', address);
  return accounts.map((account) => ({ account, reason: { kind: 'address', address } }));
}

async function byDomain(store: Store, { kind, domain: typed = '' }: Proposed): Promise<Found[]> {
  if (kind !== 'organization') return [];
  const domain = normalizeDomain(typed);
  const accounts = await organizationsAt(store, domain);
  return accounts.map((account) => ({ account, reason: { kind: 'domain', domain } }));
}

async function byName(store: Store, { kind, name }: Proposed): Promise<Found[]> {
  const accounts = await (kind === 'organization'
    ? organizationsNamed(store, name)
    : contactsNamed(store, name));
  return accounts.map((account) => ({ account, reason: { kind: 'name' } }));
}

async function organizationsNamed(store: Store, name: string): Promise<Account[]> {
  const key = nameKey(name);
  return isTellingKey(key) ? store.accountsBy('names', key) : [];
}

/** Given and family name stand in either order. */
async function contactsNamed(store: Store, name: string): Promise<Account[]> {
  const key = personKey(name);
  if (!key) return [];
  const alike = await store.searchAccounts(name, NAMESAKES, 'contact');
  return alike.filter((one) => [one.name, ...one.aliases].some((its) => personKey(its) === key));
}

function personKey(name: string): string {
  const words = wordsOf(name).map((word) => word.text);
  return words.sort().join(' ');
}
