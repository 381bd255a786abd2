import * as v from 'valibot';

/** `amount` is an integer of minor units (cents, yen, fils); `currency` an ISO 4217 code. */
export const money = v.object({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
export type Money = v.InferOutput<typeof money>;

/** Decimals where they are not two (ISO 4217, list one). */
const DECIMALS: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many decimals the currency's minor unit stands for: 0, 2, 3 or 4. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
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
