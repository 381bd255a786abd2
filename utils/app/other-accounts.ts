import type { Account } from '../core/account';
import { findSuspects, type Suspect } from './duplicates';
import type { Store } from './ports';

/** What an account is about to get. */
export interface Gained {
  name?: string;
  emails?: readonly string[];
  domains?: readonly string[];
}

const MOST = 5;

/** The other accounts that have it already, each with all its reasons; at most five. */
export async function otherAccounts(
  store: Store,
  { id, kind }: Pick<Account, 'id' | 'kind'>,
  { name = '', emails = [], domains = [] }: Gained,
): Promise<Suspect[]> {
  const asked = [
    ...emails.map((email) => ({ email })),
    ...domains.map((domain) => ({ domain })),
    ...(name ? [{ name }] : []),
  ];
  const found = await Promise.all(
    asked.map((part) => findSuspects(store, { kind, name: '', ...part })),
  );
  const others = new Map<string, Suspect>();
  for (const { account, reasons } of found.flat()) {
    if (account.id === id) continue;
    const known = others.get(account.id);
    if (known) known.reasons.push(...reasons);
    else others.set(account.id, { account, reasons: [...reasons] });
  }
  return [...others.values()].slice(0, MOST);
}
