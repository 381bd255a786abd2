import { type Account, editedAccount } from '../core/account';
import { AppError } from '../core/error';
import type { AccountId } from '../core/ids';
import type { Store, World } from './ports';
import { saveChanged, type Undo } from './undo';

/**
 * @param before as the user saw it when the edit began
 * @throws AppError `invalid-record` and those of `Store.edit`
 */
export async function saveAccount(
  store: Store,
  world: World,
  before: Account,
  after: Account,
): Promise<Undo> {
  return saveChanged(store, 'account', before, valid(after, world));
}

/**
 * Changes an account as it stands now, whatever the user saw: one more address does not undo another
 * that came in meanwhile. Does nothing where the account is gone.
 * @throws AppError `invalid-record` and those of `Store.edit`
 */
export async function changeAccount(
  store: Store,
  world: World,
  id: AccountId,
  change: (account: Account) => Account,
): Promise<Undo> {
  const account = await store.get('account', id);
  if (!account) return () => Promise.resolve();
  return saveAccount(store, world, account, change(account));
}

function valid(account: Account, world: World): Account {
  try {
    return editedAccount(account, world.now());
  } catch (cause) {
    throw new AppError('invalid-record', `account ${account.id}`, { cause });
  }
}
