import type { Account } from '@/utils/core/account';
import type { FullTexts } from '../text/full';
import { shownLabel, storedLabel } from './labels';

export const entryTypes = ['email', 'phone', 'website', 'social', 'address'] as const;
/** The ways to reach an account. */
export type EntryType = (typeof entryTypes)[number];

/** One of an account's addresses or numbers as it stands in a form; `text` is an address's street. */
export interface EntryValues {
  label: string;
  text: string;
  postalCode: string;
  city: string;
  region: string;
  /** ISO 3166-1 alpha-2, or empty */
  country: string;
}

export const noEntry: EntryValues = {
  label: '',
  text: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
};

export function entriesOf(account: Account, type: EntryType, t: FullTexts): EntryValues[] {
  const entry = (label: string, text: string) => {
    return { ...noEntry, label: shownLabel(label, t), text };
  };
  switch (type) {
    case 'email':
      return account.emails.map(({ label, address }) => entry(label, address));
    case 'phone':
      return account.phones.map(({ label, number }) => entry(label, number));
    case 'website':
      return account.websites.map(({ label, url }) => entry(label, url));
    case 'social':
      return account.socials.map(({ label, url }) => entry(label, url));
    case 'address':
      return account.addresses.map(({ label, street, ...rest }) => ({
        ...rest,
        ...{ label: shownLabel(label, t), text: street },
      }));
  }
}

/** The account with these entries and no others; those it has already stay as they are kept. */
export function withEntries(
  account: Account,
  type: EntryType,
  entries: readonly EntryValues[],
  t: FullTexts,
): Account {
  const label = (entry: EntryValues) => storedLabel(entry.label, t);
  const before = entriesOf(account, type, t);
  const kept = <E>(stored: readonly E[], make: (entry: EntryValues) => E) =>
    entries
      .filter((entry) => !isBlank(entry))
      .map((entry) => stored[placeOf(before, entry)] ?? make(entry));
  switch (type) {
    case 'email':
      return {
        ...account,
        emails: kept(account.emails, (one) => ({ label: label(one), address: one.text })),
      };
    case 'phone':
      return {
        ...account,
        phones: kept(account.phones, (one) => ({ label: label(one), number: one.text })),
      };
    case 'website':
      return {
        ...account,
        websites: kept(account.websites, (one) => ({ label: label(one), url: one.text })),
      };
    case 'social':
      return {
        ...account,
        socials: kept(account.socials, (one) => ({ label: label(one), url: one.text })),
      };
    case 'address':
      return {
        ...account,
        addresses: kept(account.addresses, (one) => addressOf(one, label(one))),
      };
  }
}

/** The entries with one in the place of another; at the end where that is gone. */
export function replaced(
  entries: readonly EntryValues[],
  before: EntryValues | undefined,
  after: EntryValues,
): EntryValues[] {
  const place = before ? placeOf(entries, before) : -1;
  return place < 0 ? [...entries, after] : entries.with(place, after);
}

export function placeOf(entries: readonly EntryValues[], wanted: EntryValues): number {
  return entries.findIndex((one) => isSameEntry(one, wanted));
}

export function isBlank({ label: _, ...rest }: EntryValues): boolean {
  return Object.values(rest).every((text) => text.trim() === '');
}

export function isSameEntry(a: EntryValues, b: EntryValues): boolean {
  return (Object.keys(noEntry) as (keyof EntryValues)[]).every((field) => a[field] === b[field]);
}

function addressOf(entry: EntryValues, label: string) {
  const { text, postalCode, city, region, country } = entry;
  return {
    label,
    street: text.trim(),
    postalCode: postalCode.trim(),
    city: city.trim(),
    region: region.trim(),
    country,
  };
}
