import * as v from 'valibot';
import { required } from './fields';
import { scale } from './money';

/** One line of an estimate or invoice. Quantity and percentages carry at most four decimals. */
export const lineItem = v.object({
  description: required,
  quantity: decimal(),
  /** Minor units of the document's currency, before discount and tax. */
  unitPrice: v.pipe(v.number(), v.safeInteger()),
  discountPercent: v.pipe(decimal(), v.minValue(0), v.maxValue(100)),
  taxPercent: v.pipe(decimal(), v.minValue(0), v.maxValue(100)),
});
export type LineItem = v.InferOutput<typeof lineItem>;

/** All in minor units. `total` is `net` plus `tax`. */
export interface Totals {
  net: number;
  tax: number;
  total: number;
}

/**
 * Each line is rounded to the minor unit once, after its discount; tax is rounded once for each
 * rate on the sum of its lines (EN 16931, BR-CO-17). Halves go away from zero.
 */
export function totalsOf(lines: readonly LineItem[]): Totals {
  const netByRate = new Map<number, number>();
  let net = 0;
  for (const line of lines) {
    const amount = lineNet(line);
    net += amount;
    netByRate.set(line.taxPercent, (netByRate.get(line.taxPercent) ?? 0) + amount);
  }
  let tax = 0;
  for (const [rate, sum] of netByRate) tax += scale(sum, tenThousandths(rate), 1_000_000n);
  return { net, tax, total: net + tax };
}

export function lineNet(line: LineItem): number {
  const kept = 1_000_000n - tenThousandths(line.discountPercent);
  return scale(line.unitPrice, tenThousandths(line.quantity) * kept, 10_000_000_000n);
}

function tenThousandths(value: number): bigint {
  return BigInt(Math.round(value * 10_000));
}

function decimal() {
  return v.pipe(
    v.number(),
    v.finite(),
    v.check((value) => Math.abs(value) < 1e9 && isTenThousandth(value), 'more than four decimals'),
  );
}

function isTenThousandth(value: number): boolean {
  return Math.abs(value * 10_000 - Math.round(value * 10_000)) < 1e-4;
}
