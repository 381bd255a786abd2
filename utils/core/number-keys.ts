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
