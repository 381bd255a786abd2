import type { Account, PostalAddress } from '@/utils/core/account';
import { normalizePhone } from '@/utils/core/phone';

/** One way to reach an account. */
export interface ContactLine {
  type: 'email' | 'phone' | 'website' | 'social' | 'address';
  label: string;
  text: string;
  href?: string;
}

/** All of an account's contact data in the order of use. */
export function contactLines(account: Account, locale: string): ContactLine[] {
  return [
    ...account.emails.map(({ label, address }) => {
      return { type: 'email', label, text: address, href: mailto(address) } as const;
    }),
    ...account.phones.map(({ label, number }) => {
      return {
        type: 'phone',
        label,
        text: spaced(number),
        href: `tel:${normalizePhone(number)}`,
      } as const;
    }),
    ...account.websites.map(({ label, url }) => ({ type: 'website', label, ...web(url) }) as const),
    ...account.socials.map(({ label, url }) => ({ type: 'social', label, ...web(url) }) as const),
    ...account.addresses.map((address) => {
      return { type: 'address', label: address.label, text: onOneLine(address, locale) } as const;
    }),
  ];
}

/** RFC 6068: whatever else stands in an address would end it or begin a subject. */
function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)].map(encodeURIComponent);
  return at < 0 ? `mailto:${domain}` : `mailto:${local}@${domain}`;
}

function web(url: string): { text: string; href?: string } {
  const text = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  // A record may come from an import: only an ordinary address may become a link.
  return /^https?:\/\//i.test(url) ? { text, href: url } : { text };
}

const CALLING_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** The calling code (ITU-T E.164) set apart and groups of three: easier to read and to dial. */
function spaced(number: string): string {
  if (!/^\+\d{8,}$/.test(number)) return number;
  const code = CALLING_CODE.exec(number.slice(1))![0];
  const groups = number.slice(1 + code.length).match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  return [`+${code}`, ...groups].join('\u00a0');
}

function onOneLine(address: PostalAddress, locale: string): string {
  const city = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [address.street, city, address.region, countryName(address.country, locale)]
    .filter(Boolean)
    .join(', ');
}

function countryName(code: string, locale: string): string {
  if (!code) return '';
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
