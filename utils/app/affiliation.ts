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
  return (await affiliationsOf(store, [account]))[0];
}

/** The same of several accounts, in their order, in two reads. */
export async function affiliationsOf(
  store: Store,
  accounts: readonly Account[],
): Promise<(Affiliation | undefined)[]> {
  const current = await Promise.all(
    accounts.map(async ({ id, kind }) =>
      kind === 'contact' ? (await store.relationsOf(id)).filter(({ former }) => !former) : [],
    ),
  );
  const ids = [...new Set(current.flat().map(({ organizationId }) => organizationId))];
  const found = ids.length > 0 ? await store.getMany('account', ids) : [];
  const organizations = new Map(ids.map((id, at) => [id, found[at]]));
  return current.map((relations) => {
    for (const { role, organizationId } of relations) {
      const organization = organizations.get(organizationId);
      if (organization) return { role, organization };
    }
    return undefined;
  });
}
