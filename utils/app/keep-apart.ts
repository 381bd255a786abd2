import type { Edit } from '../core/change';
import type { AccountId } from '../core/ids';
import type { Store } from './ports';
import type { Undo } from './undo';

/**
 * Keeps in both accounts that they are not the same, or no longer; so it goes into archives and to other
 * computers, and stays with what either is merged into.
 */
export async function keepApart(
  store: Store,
  ids: readonly [AccountId, AccountId],
  apart = true,
): Promise<Undo> {
  const accounts = await store.getMany('account', ids);
  const edits = accounts.flatMap((account, at): Edit[] => {
    if (!account) return [];
    const other = ids[1 - at]!;
    const others = (account.distinctFrom ?? []).filter((id) => id !== other);
    const distinctFrom = apart ? [...others, other] : others;
    const fields = { distinctFrom: distinctFrom.length > 0 ? distinctFrom : null };
    return [{ table: 'account', id: account.id, fields }];
  });
  await store.edit(edits);
  return async () => {
    await keepApart(store, ids, !apart);
  };
}
