import type { Account } from '../../core/account';
import { COMPANY_ID } from '../../core/company';
import { registrableDomain } from '../../core/detect/mail-domain';
import { domainAndParents } from '../../core/domain';
import { domainOfEmail, normalizeEmail } from '../../core/email-address';
import type { AccountId } from '../../core/ids';
import { isFreeMail } from '../../core/match/free-mail';
import { ownAddresses } from '../logged-message';
import type { Store } from '../ports';
import type { ImportStore } from './ports';

/** Whose addresses these are. */
export interface Known {
  /** Who has the address itself; oldest first. */
  owners: readonly Account[];
  /** The one organization whose domain it is, the nearest parent domain first. */
  organization?: Account;
}

const NOBODY: Known = { owners: [] };

/** Whether an address is of one of us, or of somebody who works with us. */
export async function ownCheck(store: Store): Promise<(address: string) => boolean> {
  const [company, members] = await Promise.all([
    store.get('company', COMPANY_ID),
    store.all('member'),
  ]);
  const addresses = [...members.flatMap(({ emails }) => emails), company?.email ?? ''];
  return ownAddresses(addresses.map(normalizeEmail).filter(Boolean));
}

/** Who has each of the addresses, in two reads however many there are. */
export async function knownBy(
  imports: Pick<ImportStore, 'accountsByEach'>,
  addresses: readonly string[],
  isOurs: (address: string) => boolean,
): Promise<(address: string) => Known> {
  const owners = await byEach(imports, 'emails', addresses);
  const domains = addresses.map((address) => (isOurs(address) ? [] : domainsOf(address)));
  const holders = await byEach(imports, 'domains', domains.flat());
  const known = new Map<string, Known>();
  addresses.forEach((address, at) => {
    const organizations = domains[at]!.map((domain) => holders.get(domain) ?? []);
    // A domain of several organizations says nothing of one of them.
    const nearest = organizations.find((found) => found.length > 0) ?? [];
    const [organization] = nearest.length === 1 ? nearest : [];
    known.set(address, {
      owners: owners.get(address) ?? [],
      ...(organization && { organization }),
    });
  });
  return (address) => known.get(address) ?? NOBODY;
}

function domainsOf(address: string): string[] {
  const host = domainOfEmail(address);
  const root = registrableDomain(host) ?? host;
  return isFreeMail(root) ? [] : domainAndParents(host, root);
}

async function byEach(
  imports: Pick<ImportStore, 'accountsByEach'>,
  key: 'emails' | 'domains',
  values: readonly string[],
): Promise<Map<string, Account[]>> {
  const distinct = [...new Set(values)];
  if (distinct.length === 0) return new Map();
  const found = await imports.accountsByEach(key, distinct);
  return new Map(distinct.map((value, at) => [value, found[at] ?? []]));
}

/** Of each contact the organization to name first; of an organization none. */
export async function workplaces(
  store: Store,
  accounts: readonly Account[],
): Promise<Map<AccountId, AccountId>> {
  const contacts = [
    ...new Set(accounts.filter(({ kind }) => kind === 'contact').map(({ id }) => id)),
  ];
  const relations = await Promise.all(
    contacts.map(async (id) => (await store.relationsOf(id)).filter(({ former }) => !former)),
  );
  const ids = [...new Set(relations.flat().map(({ organizationId }) => organizationId))];
  const there = new Set((await store.getMany('account', ids)).flatMap((one) => one?.id ?? []));
  return new Map(
    contacts.flatMap((id, at) => {
      const place = relations[at]!.find(({ organizationId }) => there.has(organizationId));
      return place ? [[id, place.organizationId] as const] : [];
    }),
  );
}
