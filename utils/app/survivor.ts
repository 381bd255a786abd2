import type { AccountId } from '../core/ids';
import { endOf } from '../core/merge/merges';
import type { Store } from './ports';

/** The account a merged one has become; `undefined` where there is none (any more). */
export async function survivorOf(store: Store, id: AccountId): Promise<AccountId | undefined> {
  const merges = await store.merges();
  const end = endOf(new Map(merges.map((one) => [one.id, one.into])), id);
  return end && (await store.get('account', end)) ? end : undefined;
}
