import type { Account } from '../core/account';
import { addressesIn, type Letter } from '../core/detect/letter';
import type { Match } from '../core/match/match';
import type { Store } from './ports';

/** Whom a message is about: who wrote it or, where that is the user, who gets it. */
export interface Partner {
  account: Account;
  wrote: boolean;
}

/** The account that alone stands for the partner; none where it is somebody new, or one of several. */
export async function partnerOf(
  store: Store,
  { from, to, own }: Letter,
  matches: readonly Match[],
): Promise<Partner | undefined> {
  const isOwn = addressesIn(own).some((address) => from.includes(`email:${address}`));
  const keys = isOwn ? to : from;
  const found = new Map<string, Account>();
  for (const match of matches.filter(({ key }) => keys.includes(key))) {
    const accounts = match.proposal
      ? await store.accountsBy('emails', match.text)
      : await store.getMany('account', match.accountIds);
    for (const account of accounts) if (account) found.set(account.id, account);
  }
  const [only] = found.values();
  return only && found.size === 1 ? { account: only, wrote: !isOwn } : undefined;
}
