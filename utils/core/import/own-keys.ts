import type { Account } from '../account';
import { domainKey, emailKey, vatNumberKey } from './identity';

/**
 * What a file says of an account, without the addresses, the domains and the VAT number that another
 * account has: with those on two accounts, nobody could tell any more whom they mean, and the same file
 * would mean another the next time.
 */
export function withoutTaken<A extends Account>(
  said: A,
  isTaken: (key: string) => boolean,
): { said: A; taken: string[] } {
  const taken: string[] = [];
  const isFree = (key: string, value: string) => {
    if (!isTaken(key)) return true;
    taken.push(value);
    return false;
  };
  const own = { ...said };
  own.emails = said.emails.filter(({ address }) => isFree(emailKey(said.kind, address), address));
  if (own.kind === 'organization') {
    own.domains = own.domains.filter((domain) => isFree(domainKey(domain), domain));
  }
  const vat = said.vatNumber && vatNumberKey(said.kind, said.vatNumber);
  if (vat && !isFree(vat, said.vatNumber!)) delete own.vatNumber;
  return taken.length > 0 ? { said: own, taken } : { said, taken };
}
