import { normalizePhone } from './phone';

/** Shorter ones say too little to tell one telephone from another. */
const DIGITS_MIN = 7;
/** Of a national and an international writing these are the same. */
const DIGITS_SHARED = 9;

/**
 * By which a telephone number is looked up, however it is written: `+49 711 123456` and `0711/123456`
 * have the same. Which of the numbers found this way is meant, `isSamePhone` says.
 */
export function phoneKey(number: string): string | undefined {
  const digits = nationalPart(number);
  return digits.length < DIGITS_MIN ? undefined : `phone:${digits.slice(-DIGITS_SHARED)}`;
}

/** Two international numbers are the same to the digit; a national one is the end of an international one. */
export function isSamePhone(a: string, b: string): boolean {
  const [one, other] = [normalizePhone(a), normalizePhone(b)];
  if (one.startsWith('+') && other.startsWith('+')) return one === other;
  const [shorter, longer] = [nationalPart(a), nationalPart(b)].sort((x, y) => x.length - y.length);
  return shorter!.length >= DIGITS_MIN && longer!.endsWith(shorter!);
}

/**
 * By which a VAT number is looked up: no spaces or signs, and without the country where a Spaniard
 * leaves it out (`B12345678` is `ESB12345678`).
 */
export function vatKey(number: string): string | undefined {
  const compact = number.toUpperCase().replace(/[^\dA-Z]/g, '');
  const bare = /^ES[\dA-Z]{9}$/.test(compact) ? compact.slice(2) : compact;
  return /\d{5}/.test(bare) && bare.length >= 8 ? `vat:${bare}` : undefined;
}

function nationalPart(number: string): string {
  return normalizePhone(number).replace(/^\+/, '').replace(/^0+/, '');
}

/** Country codes of one and two digits; the others have three (ITU-T E.164, annex list of 2024). */
const SHORT_COUNTRY_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * What a telephone or VAT number is searched by, from its beginning on: a telephone number with its
 * country and without, a VAT number likewise. In the form of `askedNumber`.
 */
export function numberWords(phones: readonly string[], vatNumber = ''): string[] {
  const dialled = phones.flatMap((number) => {
    const national = nationalPart(number);
    if (!normalizePhone(number).startsWith('+')) return [national];
    return [national, national.slice(SHORT_COUNTRY_CODE.exec(national)?.[0].length ?? 3)];
  });
  const vat = compact(vatNumber);
  return [...new Set([...dialled, vat, vat.replace(/^[a-z]{2}/, '')])].filter(
    (word) => word.length >= ASKED_MIN,
  );
}

/** Fewer digits begin too many numbers. */
const ASKED_MIN = 3;

/** The beginning of a telephone, VAT or other number that a search may be for, without spaces and signs. */
export function askedNumber(text: string): string | undefined {
  if (/[^\dA-Za-z\s+().,/-]/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '').length;
  const asked = /[A-Za-z]/.test(text) ? compact(text) : nationalPart(text);
  return digits >= ASKED_MIN && asked ? asked : undefined;
}

function compact(number: string): string {
  return number.toLowerCase().replace(/[^\da-z]/g, '');
}
