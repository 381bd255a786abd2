import { phoneKey } from '../number-keys';
import { findPhones } from './numbers';

/** What people write before a number. */
const CALLED =
  /(?:tel|tel[eé]fono?|telefon|phone|fon|mobile?|m[oó]vil|cell|handy|gsm|fax|whatsapp|call|direct|durchwahl|☎|📞|📱|\b[tmpf])[\s.:()]*$/iu;
const BEFORE = 16;
const DATE = /^\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:\D|$)/;
/** As Spaniards write theirs; amounts are parted by points or commas. */
const SPANISH = /^[6-9]\d\d(?:(?: \d{3}){2}|(?: \d\d){3})$/;
const INTERNATIONAL_OR_ZERO = /^\(?(?:\+|0\d)/;
const MOST = 10;

export interface PhoneFound {
  /** As it is written there. */
  number: string;
  /** Where it stands. */
  at: number;
}

/**
 * Numbers nobody may have yet. Dates, amounts and order numbers look much the same, so one counts that
 * is international, dialled with a zero, written as in Spain, called one, or all there is.
 */
export function newPhones(text: string): PhoneFound[] {
  const all = text.trim();
  const found = new Map<string, PhoneFound>();
  for (const { number, key, start } of findPhones(text)) {
    if (DATE.test(number) || found.has(key)) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const formed = INTERNATIONAL_OR_ZERO.test(number) || SPANISH.test(number);
    if (formed || CALLED.test(before) || number === all) {
      found.set(key, { number, at: start });
    }
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** The number a `tel:` link dials (RFC 3966), its parameters left out. */
export function dialledBy(href: string): string | undefined {
  const number = /^\s*(?:tel|callto|sms):(?:\/\/)?([^;?]+)/i.exec(href)?.[1];
  const written = number?.replace(/%20/g, ' ').replace(/%2B/gi, '+').trim();
  return written && phoneKey(written) ? written : undefined;
}
