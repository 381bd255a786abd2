import type { DateOnly } from './time';

/** Digits of a running number, `0007`; more where it takes more. */
const DIGITS = 4;
/** Longer than any number anybody writes. */
const SORTED_DIGITS = 15;

/**
 * A series' beginning in the year of issue: `I-{year}-` gives `I-2026-`. A digit at its end would run
 * into the running number, so a hyphen follows it.
 */
export function seriesOf(prefix: string, issuedOn: DateOnly): string {
  return prefix.replaceAll('{year}', issuedOn.slice(0, 4)).replace(/\d$/, '$&-');
}

/**
 * The number after the highest of its series.
 * @param highest as `Store.lastNumbered` finds it; `undefined` where the series is empty
 */
export function nextNumber(series: string, highest: string | undefined): string {
  const running = /^\d+/.exec(highest?.startsWith(series) ? highest.slice(series.length) : '');
  const next = running ? BigInt(running[0]) + 1n : 1n;
  return series + String(next).padStart(DIGITS, '0');
}

/** A key by which numbers sort as people count: `I-9` before `I-10`. */
export function numberKey(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(SORTED_DIGITS, '0'));
}
