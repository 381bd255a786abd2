import type { Account } from '../core/account';
import type { Letter } from '../core/detect/letter';
import type { Understood } from '../core/detect/understood';
import { normalizeDomain } from '../core/domain';
import { domainOfEmail } from '../core/email-address';
import { byRole, rolesIn } from '../core/match/letter-roles';
import type { Match } from '../core/match/match';
import { isTellingKey, nameKey } from '../core/name';
import { isSamePhone, phoneKey } from '../core/number-keys';
import { findSuspects, organizationsAt } from './duplicates';
import type { Store } from './ports';

/** What was found on the page by the time of the click. */
interface Around {
  matches: readonly Match[];
  letter?: Letter;
}

export interface Nearest {
  /** The likeliest first. */
  accounts: Account[];
  /** Of these the first, but where what was clicked tells of somebody who is none of them. */
  meant?: Account;
}

const MOST = 8;

/**
 * Whom a click is about: who has an address or number in what was clicked, then who is named there, then
 * the organizations of its domains, then the sender of the open message and whoever else is on the page.
 * Among equals the one whose mention comes first.
 */
export async function nearestAccounts(
  store: Store,
  said: Understood,
  { matches, letter }: Around,
): Promise<Nearest> {
  const within = matches
    .map((match) => ({ match, at: said.text.toLowerCase().indexOf(match.text.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .map(({ match, at }) => ({ at, ids: match.accountIds, name: isName(match) }));
  const clicked = [
    inOrder([...(await reached(store, said)), ...within.filter(({ name }) => !name)]),
    inOrder(within.filter(({ name }) => name)),
    await named(store, said),
    await atDomains(store, said),
  ].flat(2);
  const around = byRole(matches, rolesIn(letter)).flatMap(({ accountIds }) => accountIds);
  const ids = [...new Set([...clicked, ...around])].slice(0, MOST);
  const accounts = (await store.getMany('account', ids)).filter((one) => one !== undefined);
  const [first] = accounts;
  const ofClick = first !== undefined && clicked.includes(first.id);
  return { accounts, ...(first && (ofClick || !tellsWho(said)) && { meant: first }) };
}

/** A telephone number or a web page may be anybody's. */
function tellsWho({ emails, company }: Understood): boolean {
  return emails.length > 0 || company !== undefined;
}

function isName({ reason }: Match): boolean {
  return reason.kind === 'name' || reason.kind === 'domain';
}

interface Place {
  at: number;
  ids: readonly string[];
}

function inOrder(places: readonly Place[]): (readonly string[])[] {
  return [...places].sort((a, b) => a.at - b.at).map(({ ids }) => ids);
}

/** Who has one of the addresses or numbers. */
async function reached(store: Store, { emails, numbers }: Understood): Promise<Place[]> {
  return Promise.all([
    ...emails.map(async ({ address, at }) => ({
      at,
      ids: idsOf(await store.accountsBy('emails', address)),
    })),
    ...numbers.map(async ({ number, at }) => ({ at, ids: idsOf(await dialled(store, number)) })),
  ]);
}

/** The accounts with this telephone number, in whatever writing. */
export async function dialled(store: Store, number: string): Promise<Account[]> {
  const found = await store.accountsBy('numbers', phoneKey(number) ?? '');
  return found.filter(({ phones }) => phones.some((one) => isSamePhone(one.number, number)));
}

async function named(store: Store, { company, person, name }: Understood): Promise<string[][]> {
  const companies = [company, name].filter(
    (one) => one !== undefined && isTellingKey(nameKey(one)),
  );
  const people = [person?.name ?? name].filter((one) => one !== undefined);
  return Promise.all([
    ...people.map(async (one) => {
      const suspects = await findSuspects(store, { kind: 'contact', name: one });
      return idsOf(suspects.map(({ account }) => account));
    }),
    ...companies.map(async (one) => idsOf(await store.accountsBy('names', nameKey(one!)))),
  ]);
}

async function atDomains(store: Store, said: Understood): Promise<string[][]> {
  const pages = [...said.websites, ...(said.page ? [said.page] : [])];
  const hosts = [
    ...said.emails.map(({ address }) => domainOfEmail(address)),
    ...pages.map(normalizeDomain),
  ];
  return Promise.all(
    [...new Set(hosts)].map(async (host) => idsOf(await organizationsAt(store, host))),
  );
}

function idsOf(accounts: readonly Account[]): string[] {
  return accounts.map(({ id }) => id);
}
