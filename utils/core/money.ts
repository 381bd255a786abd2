import { decimalsOf } from './currency';

/** Minor units; sums of thousands of such amounts are still whole numbers to a computer. */
export const LARGEST_AMOUNT = 10 ** 12;

/** `amount` is an integer of minor units (cents, yen, fils); `currency` an ISO 4217 code. */
export interface Money {
  amount: number;
  currency: string;
}

/** One sum for each currency, in the order the currencies first appear; zero sums are left out. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([currency, amount]) => ({ amount, currency }));
}

/** `amount × numerator ÷ denominator` without floating point, halves away from zero. */
export function scale(amount: number, numerator: bigint, denominator: bigint): number {
  const product = BigInt(amount) * numerator;
  const sign = product < 0n ? -1n : 1n;
  return Number((sign * (sign * product * 2n + denominator)) / (denominator * 2n));
}

/**
 * The same number in another currency, 12.50 EUR as 12.500 KWD; `undefined` where that currency has
 * too few decimals for it.
 */
export function inCurrency({ amount, currency }: Money, other: string): Money | undefined {
  const more = decimalsOf(other) - decimalsOf(currency);
  const rescaled = more < 0 ? amount / 10 ** -more : amount * 10 ** more;
  return Number.isSafeInteger(rescaled) ? { amount: rescaled, currency: other } : undefined;
}
