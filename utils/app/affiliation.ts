import type { Account } from '../core/account';
import type { Store } from './ports';

/** Where a contact works now. */
export interface Affiliation {
  role: string;
  organization: Account;
}

/** Of a contact's organizations the one to name first; none for an organization. */
export async function affiliationOf(
  store: Store,
  account: Account,
): Promise<Affiliation | undefined> {
  if (account.kind !== 'contact') return undefined;
  const current = (await store.relationsOf(account.id)).filter((relation) => !relation.former);
  const organizations = await store.getMany(
    'account',
    current.map((relation) => relation.organizationId),
  );
  const at = organizations.findIndex((found) => found !== undefined);
  const organization = organizations[at];
  return organization && { role: current[at]!.role, organization };
}
