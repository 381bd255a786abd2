import type { Account } from '@/utils/core/account';
import type { DuplicatesTexts } from '../text/en/duplicates';

export type ComparedField = keyof DuplicatesTexts['fields'];

/** What an account says in a field, one line for each entry. */
export function linesOf(account: Account, field: ComparedField): string[] {
  switch (field) {
    case 'emails':
      return account.emails.map(({ address }) => address);
    case 'phones':
      return account.phones.map(({ number }) => number);
    case 'websites':
      return account.websites.map(({ url }) => url);
    case 'addresses':
      return account.addresses.map(({ street, postalCode, city, region, country }) =>
        [street, postalCode, city, region, country].filter(Boolean).join(', '),
      );
    case 'domains':
      return account.kind === 'organization' ? account.domains : [];
    case 'tags':
    case 'aliases':
      return account[field];
    default:
      return account[field] ? [account[field]] : [];
  }
}

/** The fields in which two accounts differ. */
export function differing(a: Account, b: Account, fields: readonly ComparedField[]) {
  return fields.filter((field) => linesOf(a, field).join('\n') !== linesOf(b, field).join('\n'));
}
