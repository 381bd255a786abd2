import type { Account } from '../core/account';
import type { ActivityOf } from '../core/activity';
import type { Letter } from '../core/detect/letter';
import type { ActivityId } from '../core/ids';
import type { Match } from '../core/match/match';
import type { Proposed } from './add-proposed';
import type { Store } from './ports';

/** What can be done with the open message. */
export interface LetterState {
  /** Where it is logged already. */
  entry?: ActivityOf<'email'>;
  /** Whether anybody who takes part is an account. */
  known: boolean;
  /** Who could become one, where nobody is: the sender before others. */
  newcomer?: Proposed;
}

/** @param entryId of the entry that was made of it, which may be deleted by now */
export async function letterState(
  store: Store,
  { from, to }: Letter,
  matches: readonly Match[],
  entryId: ActivityId | undefined,
): Promise<LetterState> {
  const kept = entryId && (await store.get('activity', entryId));
  const entry = kept?.kind === 'email' ? { entry: kept } : {};
  const keys = [...from, ...to];
  const taking = keys.flatMap((key) => matches.find((match) => match.key === key) ?? []);
  const accounts = await Promise.all(taking.map(({ text }) => accountsOf(store, text, matches)));
  if (accounts.some((found) => found.length > 0)) return { ...entry, known: true };
  const newcomer = taking.find(({ proposal }) => proposal);
  const proposed = newcomer?.proposal && {
    newcomer: { match: newcomer, proposal: newcomer.proposal },
  };
  return { ...entry, known: false, ...proposed };
}

/** Who has the address, or what it was found to stand for on the page. */
export async function accountsOf(
  store: Store,
  address: string,
  matches: readonly Match[],
): Promise<Account[]> {
  const match = matches.find(({ key }) => key === `email:${address}`);
  if (match?.reason.kind !== 'chosen') {
    const owners = await store.accountsBy('emails', address);
    if (owners.length > 0) return owners;
  }
  const meant = await store.getMany('account', match?.accountIds ?? []);
  const found = meant.filter((account) => account !== undefined);
  // A domain of several organizations says nothing of one of them.
  return match?.reason.kind === 'domain' && found.length > 1 ? [] : found;
}
