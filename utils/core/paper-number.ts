import type { DateOnly } from './time';

/** Digits of a running number, `0007`; more where it takes more. */
const DIGITS = 4;
/** Of how many digits a number is, in digits of its own. */
const LENGTH_DIGITS = 3;

/**
 * A series' beginning in the year of issue: `I-{year}-` gives `I-2026-`. A digit at its end would run
 * into the running number, so a hyphen follows it.
 */
export function seriesOf(prefix: string, issuedOn: DateOnly): string {
  return prefix.trimStart().replaceAll('{year}', issuedOn.slice(0, 4)).replace(/\d$/, '$&-');
}

/**
 * The number after the highest of its series.
 * @param highest as `Store.lastNumbered` finds it; `undefined` where the series is empty
 */
export function nextNumber(series: string, highest: string | undefined): string {
  const [start, key] = [numberKey(series), numberKey(highest ?? '')];
  const running = key.startsWith(start) ? runningNumber(key.slice(start.length)) : 0n;
  return series + String(running + 1n).padStart(DIGITS, '0');
}

/**
 * A key by which numbers sort as people count, `I-9` before `I-10`: each run of digits stands behind
 * its length. Case, spaces and leading zeros make no difference.
 */
export function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/\d+/g, (digits) => {
      const plain = digits.replace(/^0+(?=\d)/, '');
      return String(plain.length).padStart(LENGTH_DIGITS, '0') + plain;
    })
    .replace(/\s+/g, '');
}

/** What a key goes on with; zero where that is no number. */
function runningNumber(rest: string): bigint {
  const length = Number(/^\d+/.exec(rest)?.[0].slice(0, LENGTH_DIGITS) ?? 0);
  return BigInt(rest.slice(LENGTH_DIGITS, LENGTH_DIGITS + length));
}
