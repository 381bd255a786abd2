import type { Account } from '../core/account';
import type { Category } from '../core/category';
import type { AccountId } from '../core/ids';
import type { Relation } from '../core/relation';
import type { RelatedAccount } from './account-card';
import type { Store } from './ports';

/** Those around an account: whom it is linked to, and whom they are linked to besides. */
export interface Neighbourhood {
  /** In the order given. */
  near: Neighbour[];
  categories: Category[];
}

export interface Neighbour extends Linked {
  /** Whom it is linked to besides, main ones first, former ones last; no more than asked for. */
  far: Linked[];
  /** How many those are in all. */
  farCount: number;
}

/** An account with all relations that lead to it. */
export interface Linked {
  account: Account;
  relations: Relation[];
}

/** How much of a neighbourhood to read. */
export interface Reach {
  near: number;
  /** Of each neighbour. */
  far: number;
}

/** @param related the account's own relations */
export async function neighbourhood(
  store: Store,
  id: AccountId,
  related: readonly RelatedAccount[],
  reach: Reach,
): Promise<Neighbourhood> {
  const [categories, near] = await Promise.all([
    store.all('category'),
    Promise.all(
      linked(related)
        .slice(0, reach.near)
        .map(async (one) => ({ ...one, ...(await around(store, one.account.id, id, reach.far)) })),
    ),
  ]);
  return { near, categories };
}

/** Each account once, with all its relations. */
export function linked(related: readonly RelatedAccount[]): Linked[] {
  const found = new Map<string, Linked>();
  for (const { relation, account } of related) {
    const one = found.get(account.id);
    if (one) one.relations.push(relation);
    else found.set(account.id, { account, relations: [relation] });
  }
  return [...found.values()];
}

async function around(
  store: Store,
  id: AccountId,
  centre: AccountId,
  limit: number,
): Promise<Pick<Neighbour, 'far' | 'farCount'>> {
  const byOther = new Map<AccountId, Relation[]>();
  for (const relation of await store.relationsOf(id)) {
    const other = relation.contactId === id ? relation.organizationId : relation.contactId;
    if (other !== centre) byOther.set(other, [...(byOther.get(other) ?? []), relation]);
  }
  const shown = [...byOther].slice(0, limit);
  const accounts = await store.getMany(
    'account',
    shown.map(([other]) => other),
  );
  const far = shown.flatMap(([, relations], at) => {
    const account = accounts[at];
    return account ? [{ account, relations }] : [];
  });
  return { far, farCount: byOther.size - (shown.length - far.length) };
}
