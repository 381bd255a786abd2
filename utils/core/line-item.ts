import { scale } from './money';

/** Quantities stay below it. */
export const LARGEST_QUANTITY = 1e9;

/** One line of an estimate or invoice. Quantity and percentages carry at most four decimals. */
export interface LineItem {
  description: string;
  quantity: number;
  /** Minor units of the document's currency, before discount and tax. */
  unitPrice: number;
  discountPercent: number;
  taxPercent: number;
}

/** All in minor units. `total` is `net` plus `tax`. */
export interface Totals {
  net: number;
  tax: number;
  total: number;
}

/** What is taxed with one rate, in minor units. */
export interface TaxOfRate {
  taxPercent: number;
  net: number;
  tax: number;
}

/**
 * Each line is rounded to the minor unit once, after its discount; tax is rounded once for each
 * rate on the sum of its lines (EN 16931, BR-CO-17). Halves go away from zero.
 */
export function totalsOf(lines: readonly LineItem[]): Totals {
  let [net, tax] = [0, 0];
  for (const rate of taxesOf(lines)) {
    net += rate.net;
    tax += rate.tax;
  }
  return { net, tax, total: net + tax };
}

/** One for each rate in use, the lowest first. */
export function taxesOf(lines: readonly LineItem[]): TaxOfRate[] {
  const netByRate = new Map<number, number>();
  for (const line of lines) {
    netByRate.set(line.taxPercent, (netByRate.get(line.taxPercent) ?? 0) + lineNet(line));
  }
  return [...netByRate]
    .sort(([a], [b]) => a - b)
    .map(([taxPercent, net]) => ({
      taxPercent,
      net,
      tax: scale(net, tenThousandths(taxPercent), 1_000_000n),
    }));
}

export function lineNet(line: LineItem): number {
  const kept = 1_000_000n - tenThousandths(line.discountPercent);
  return scale(line.unitPrice, tenThousandths(line.quantity) * kept, 10_000_000_000n);
}

function tenThousandths(value: number): bigint {
  return BigInt(Math.round(value * 10_000));
}

/** Whether it has at most four decimals. */
export function isTenThousandth(value: number): boolean {
  return Math.abs(value * 10_000 - Math.round(value * 10_000)) < 1e-4;
}
