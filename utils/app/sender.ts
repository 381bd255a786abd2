import type { Account } from '../core/account';
import type { Letter } from '../core/detect/letter';
import type { Match } from '../core/match/match';
import type { Store } from './ports';

/** The account that alone stands for the sender of the message; none where it is somebody new, or one of several. */
export async function senderOf(
  store: Store,
  { from }: Letter,
  matches: readonly Match[],
): Promise<Account | undefined> {
  const found = new Map<string, Account>();
  for (const match of matches.filter(({ key }) => from.includes(key))) {
    const accounts = match.proposal
      ? await store.accountsBy('emails', match.text)
      : await store.getMany('account', match.accountIds);
    for (const account of accounts) if (account) found.set(account.id, account);
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}
