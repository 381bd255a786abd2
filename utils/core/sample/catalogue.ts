import { decimalsOf } from '../currency';
import type { LineItem } from '../line-item';
import type { Country } from './countries';
import type { Random } from './random';
import type { Words } from './words';

/** Prices in euros, in the order in which every language names the items. */
const items = [740, 560, 890, 310, 640, 285, 175, 3450, 1980, 95, 420, 620, 450, 540, 180] as const;

/** What is sold together: item number, fewest and most pieces. In the order of the topics. */
const bundles: readonly (readonly [item: number, from: number, to: number])[][] = [
  [
    [0, 3, 10],
    [1, 2, 6],
    [2, 1, 5],
    [11, 1, 3],
    [14, 1, 1],
  ],
  [
    [4, 4, 16],
    [5, 4, 16],
    [11, 1, 2],
  ],
  [
    [3, 8, 30],
    [11, 1, 3],
    [14, 1, 2],
  ],
  [
    [7, 1, 2],
    [11, 2, 2],
    [13, 1, 1],
  ],
  [
    [8, 2, 6],
    [11, 1, 3],
  ],
  [
    [10, 6, 24],
    [14, 1, 1],
  ],
  [
    [6, 6, 20],
    [9, 6, 20],
    [14, 1, 1],
  ],
  [[13, 1, 4]],
  [
    [4, 6, 12],
    [5, 8, 14],
    [6, 4, 8],
    [12, 1, 1],
  ],
  [
    [0, 2, 6],
    [6, 2, 6],
    [9, 2, 6],
  ],
];

export const topicCount = bundles.length;
/** Topics that end in work on site, and so in a project. */
const installed = new Set([0, 1, 2, 3, 4, 5, 8, 9]);

export function needsInstalling(topic: number): boolean {
  return installed.has(topic);
}

export function linesFor(
  topic: number,
  country: Country,
  words: Words,
  random: Random,
): LineItem[] {
  const names = words.items.split('|');
  const discountPercent = random.pick([0, 0, 0, 3, 5, 7.5]);
  return bundles[topic]!.map(([item, from, to]) => ({
    description: names[item]!,
    quantity: random.int(from, to) + (item === 11 && random.chance(0.3) ? 0.5 : 0),
    unitPrice: priceIn(country, items[item]!),
    discountPercent: item < 11 ? discountPercent : 0,
    taxPercent: country.taxPercent,
  }));
}

/** @returns minor units, rounded to what looks like a price list */
function priceIn({ currency, rate }: Country, euros: number): number {
  const price = euros * rate;
  const step = 10 ** (Math.floor(Math.log10(price)) - 2) * 5;
  return Math.round(Math.round(price / step) * step * 10 ** decimalsOf(currency));
}
