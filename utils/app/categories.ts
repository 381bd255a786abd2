import { type Category, newCategory } from '../core/category';
import type { Edit } from '../core/change';
import type { AccountId, CategoryId } from '../core/ids';
import { inRankOrder, rankAtEnd } from '../core/ranking';
import { addToList } from './listed';
import type { Store, World } from './ports';
import { setDeleted, type Undo } from './undo';
import { editMany, everyOf } from './walk';

/** In the user's order. */
export async function categoryList(store: Store): Promise<Category[]> {
  return (await store.all('category')).sort(inRankOrder);
}

/** At the end of the list. @throws AppError of `Store.edit` */
export async function addCategory(
  store: Store,
  world: World,
  draft: Pick<Category, 'name' | 'tone'>,
): Promise<Undo> {
  const rank = rankAtEnd(await store.all('category'));
  const made = newCategory({ ...draft, rank }, world.newId() as CategoryId, world.now());
  return addToList(store, 'category', made);
}

export async function accountsInCategory(store: Store, id: CategoryId): Promise<AccountId[]> {
  const found: AccountId[] = [];
  for await (const account of everyOf(store, 'account')) {
    if (account.categoryId === id) found.push(account.id);
  }
  return found;
}

/**
 * Its accounts get another category or none first: broken off half-way, it can be done again.
 * @throws AppError of `Store.edit`
 */
export async function removeCategory(
  store: Store,
  id: CategoryId,
  instead?: CategoryId,
): Promise<Undo> {
  const accounts = await accountsInCategory(store, id);
  const given = (categoryId: CategoryId | undefined): Edit[] =>
    accounts.map((account) => ({
      table: 'account',
      id: account,
      fields: { categoryId: categoryId ?? null },
    }));
  const record = { table: 'category', id } as const;
  await editMany(store, [...given(instead), { ...record, fields: { deleted: true } }]);
  return async () => {
    await setDeleted(store, [record], false);
    await editMany(store, given(id));
  };
}
