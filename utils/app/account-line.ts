import type { Account } from '../core/account';
import type { AccountId } from '../core/ids';

/** What a list shows of an account at first. */
export type AccountLine = Pick<Account, 'id' | 'kind' | 'name'>;

const ORGANIZATION = 'o';
const CONTACT = 'c';

/** As the search file keeps it, which may cut a long name. */
export function labelOf({ kind, name }: Omit<AccountLine, 'id'>): string {
  return (kind === 'organization' ? ORGANIZATION : CONTACT) + name;
}

export function lineOf(id: string, label: string): AccountLine {
  const kind = label.startsWith(ORGANIZATION) ? 'organization' : 'contact';
  return { id: id as AccountId, kind, name: label.slice(1) };
}
