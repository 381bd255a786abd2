import type { Account } from '@/utils/core/account';
import { addressLine, mapUrl } from '@/utils/core/postal-address';
import { isWebAddress, shortWebAddress } from '@/utils/core/web-address';
import {
  type EntryType,
  type EntryValues,
  entriesOf,
  entryTypes,
} from '../account-form/entry-values';
import type { FullText } from '../text/text';

/** One way to reach an account, as its card shows it. */
export interface ContactLine {
  type: EntryType;
  /** Its place among those of its type. */
  at: number;
  entry: EntryValues;
  text: string;
  /** Of a web page. */
  href?: string;
  /** Of an address. */
  map?: string;
}

/** All of an account's contact data in the order of use. */
export function contactLines(account: Account, text: FullText): ContactLine[] {
  return entryTypes.flatMap((type) =>
    entriesOf(account, type, text.t).map((entry, at) => ({
      type,
      at,
      entry,
      ...shown(type, entry, text),
    })),
  );
}

function shown(type: EntryType, entry: EntryValues, { format }: FullText) {
  const { text } = entry;
  switch (type) {
    case 'phone':
      return { text: spaced(text) };
    case 'website':
    case 'social':
      // A record may come from an import: only an ordinary address may become a link.
      return isWebAddress(text) ? { text: shortWebAddress(text), href: text } : { text };
    case 'address': {
      const address = { ...entry, street: text };
      const country = countryName(entry.country, format.locale);
      return { text: addressLine(address, country), map: mapUrl(address, country) };
    }
    case 'email':
      return { text };
  }
}

const CALLING_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** The calling code (ITU-T E.164) set apart and groups of three: easier to read and to dial. */
function spaced(number: string): string {
  if (!/^\+\d{8,}$/.test(number)) return number;
  const code = CALLING_CODE.exec(number.slice(1))![0];
  const groups = number.slice(1 + code.length).match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  return [`+${code}`, ...groups].join('\u00a0');
}

function countryName(code: string, locale: string): string {
  if (!code) return '';
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
