import type { Understood } from '../core/detect/understood';
import { dialled } from './nearest-accounts';
import type { Store } from './ports';

/** Longer texts are no question. */
const ASKED_MAX = 100;

/** The one account that the addresses and numbers in a text lead to, or what to search for. */
export async function lookUp(
  store: Store,
  { emails, numbers, company, text }: Understood,
): Promise<{ accountId: string } | { asked: string }> {
  const found = await Promise.all([
    ...emails.map(({ address }) => store.accountsBy('emails', address)),
    ...numbers.map(({ number }) => dialled(store, number)),
  ]);
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  if (ids.length === 1) return { accountId: ids[0]! };
  const words = text.replace(/\s+/g, ' ').trim();
  const short = words.length <= ASKED_MAX ? words : undefined;
  return { asked: short || emails[0]?.address || company || words.slice(0, ASKED_MAX) };
}
