import type { Store, World } from '../ports';
import { AccountPlanner } from './account-planner';
import { KnownAccounts } from './known-accounts';
import { namedLists } from './named-lists';
import type { AccountImportStore, ForKnown } from './ports';

/** @param ours ids of accounts that an earlier run of the same import made */
export async function plannerFor(
  store: Store,
  imports: AccountImportStore,
  world: World,
  forKnown: ForKnown,
  ours: ReadonlySet<string> = new Set(),
): Promise<AccountPlanner> {
  const [count, lists] = await Promise.all([store.count('account'), namedLists(store, world)]);
  const known = new KnownAccounts();
  const ports = { store, imports, world, lists, known, ours, wasEmpty: count === 0 };
  return new AccountPlanner(ports, forKnown);
}
