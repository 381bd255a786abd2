import type { Account } from '../core/account';
import type { Understood } from '../core/detect/understood';
import { normalizeDomain } from '../core/domain';
import { domainOfEmail } from '../core/email-address';
import type { AccountId } from '../core/ids';
import { isSamePhone } from '../core/number-keys';
import { shortWebAddress } from '../core/web-address';
import { findSuspects, organizationsAt } from './duplicates';
import { dialled } from './nearest-accounts';
import type { Store } from './ports';
import { proposedAccount } from './proposed-account';

/** One thing that was understood, and how the account stands to it. */
export interface Offer {
  /** The same each time the same click is read; says nothing of what was clicked. */
  key: string;
  what: 'email' | 'phone' | 'website' | 'related';
  text: string;
  /** The account has it already. */
  had: boolean;
  /** Somebody else has it. */
  owner?: Account;
  /** Whether it is ticked until the user says otherwise. */
  ticked: boolean;
}

/** An account that is there, or the kind of the one to be made. */
export type Receiver = Account | { kind: Account['kind'] };

/** What the account can be given, the addresses first. */
export async function offersFor(
  store: Store,
  said: Understood,
  receiver: Receiver,
): Promise<Offer[]> {
  const account = 'id' in receiver ? receiver : undefined;
  const other = (owners: readonly Account[]) => owners.find(({ id }) => id !== account?.id);
  const person = receiver.kind === 'organization' ? said.person?.email : undefined;
  const emails = said.emails.map(async ({ address }, at): Promise<Offer> => {
    const had = !!account?.emails.some((one) => one.address === address);
    const owner = other(await store.accountsBy('emails', address));
    const fits = said.emails.length === 1 || isOf(receiver, address, at);
    return offer('email', at, address, had, owner, fits && address !== person);
  });
  const phones = said.phones.map(async ({ number }, at): Promise<Offer> => {
    const had = !!account?.phones.some((one) => isSamePhone(one.number, number));
    return offer('phone', at, number, had, other(await dialled(store, number)), true);
  });
  const pages = [...said.websites, ...(said.page ? [said.page] : [])];
  const websites = pages.map(async (url, at): Promise<Offer> => {
    const had = !!account && hasWebsite(account, url);
    const owner = other(await organizationsAt(store, normalizeDomain(url)));
    const wanted = url !== said.page || (!account && isAlone(said));
    return offer('website', at, url, had, owner, wanted);
  });
  const related = await relatedOffer(store, said, receiver);
  return [
    ...(await Promise.all([...emails, ...phones, ...websites])),
    ...(related ? [related] : []),
  ];
}

function offer(
  what: Offer['what'],
  at: number,
  text: string,
  had: boolean,
  owner: Account | undefined,
  wanted: boolean,
): Offer {
  const other = had ? undefined : owner;
  const base = { key: `${what}${at}`, what, text, had, ticked: !had && !other && wanted };
  return { ...base, ...(other && { owner: other }) };
}

/** Where others are named, as in the list of a webmail, the page is hardly their website. */
function isAlone({ emails, phones, company }: Understood): boolean {
  return emails.length + phones.length === 0 && !company;
}

/** Of several addresses a person gets the nearest, an organization those at its domains. */
function isOf(receiver: Receiver, address: string, at: number): boolean {
  if (receiver.kind === 'contact') return at === 0;
  if (!('domains' in receiver)) return at === 0;
  const host = domainOfEmail(address);
  return receiver.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function hasWebsite(account: Account, url: string): boolean {
  const same = account.websites.some((one) => shortWebAddress(one.url) === shortWebAddress(url));
  const home = !shortWebAddress(url).includes('/');
  const owns = account.kind === 'organization' && account.domains.includes(normalizeDomain(url));
  return same || (home && owns);
}

/** Whoever the account is to be linked with: an organization's person, a person's organization. */
export interface Partner {
  name: string;
  /** A person's, at the organization. */
  role: string;
  /** A new organization's; empty where it is not known. */
  domain: string;
  /** Who it is, where they are in Ficha. */
  known?: Account;
}

export async function partnerOf(
  store: Store,
  said: Understood,
  { kind }: Receiver,
): Promise<Partner | undefined> {
  const role = said.person?.role ?? '';
  if (kind === 'organization') {
    if (!said.person) return undefined;
    const { name, email } = said.person;
    const [known] = email ? await store.accountsBy('emails', email) : [];
    if (known && known.kind !== 'contact') return undefined;
    return { name: known?.name ?? name, role, domain: '', ...(known && { known }) };
  }
  const at = await organizationsAt(store, domainOfEmail(said.emails[0]?.address ?? ''));
  const { company: name } = said;
  const called = name ? await findSuspects(store, { kind: 'organization', name }) : [];
  const known = called[0]?.account ?? (at.length === 1 ? at[0] : undefined);
  if (!known && !name) return undefined;
  const { domain } = proposedAccount(said, 'organization');
  return { name: known?.name ?? name!, role, domain, ...(known && { known }) };
}

async function relatedOffer(
  store: Store,
  said: Understood,
  receiver: Receiver,
): Promise<Offer | undefined> {
  const partner = await partnerOf(store, said, receiver);
  const account = 'id' in receiver ? receiver : undefined;
  if (!partner || (partner.known && partner.known.id === account?.id)) return undefined;
  const { known, name } = partner;
  const relations = account && known ? await store.relationsOf(account.id) : [];
  const had = relations.some((one) => ends(one).includes(known!.id));
  const sure = receiver.kind === 'contact' || said.person?.email !== undefined;
  return { key: 'related', what: 'related', text: name, had, ticked: !had && sure };
}

function ends({ contactId, organizationId }: Record<'contactId' | 'organizationId', AccountId>) {
  return [contactId, organizationId];
}
