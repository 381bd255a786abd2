import { phoneKey, vatKey } from '../number-keys';
import type { Span } from './page-text';

export interface NumberSpan extends Span {
  /** As the page writes it. */
  number: string;
  /** As `phoneKey` and `vatKey` make it. */
  key: string;
}

/** In a table of figures nearly everything looks like a telephone number. */
const MOST = 100;

/** Digits in groups as people write them (E.123 and what is common beside it); extensions are left out. */
const PHONE =
  /(?<![\p{L}\p{N}@/_.,:-])(?:\+|\()?\d(?:[ \u00a0\u2009\u2011().\-/]{0,3}\d){6,16}(?![\p{L}\p{N}@_]|[.,]\d)/gu;
const PHONE_DIGITS_MAX = 16;

/**
 * What may be a telephone number of somebody known. Dates and amounts are among them: only what an
 * account has is ever shown.
 */
export function findPhones(text: string): NumberSpan[] {
  return spansOf(text, PHONE, (number) =>
    number.replace(/\D/g, '').length <= PHONE_DIGITS_MAX ? phoneKey(number) : undefined,
  );
}

/** The countries of the union's VIES, and those beside it that write VAT numbers with their letters. */
const COUNTRY =
  'AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI';
const VAT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${COUNTRY})(?:[ .-]?[\\dA-Z]){7,12}|[A-Z]-?\\d{7}[\\dA-J])(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What may be a VAT number, with its country or as Spaniards write theirs. */
export function findVatNumbers(text: string): NumberSpan[] {
  return spansOf(text, VAT, vatKey);
}

function spansOf(
  text: string,
  pattern: RegExp,
  keyOf: (number: string) => string | undefined,
): NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (const { 0: number, index: start } of text.matchAll(pattern)) {
    const key = keyOf(number);
    if (key) spans.push({ start, end: start + number.length, number, key });
    if (spans.length === MOST) break;
  }
  return spans;
}
