/**
 * Two independent polynomial hashes of a folded phrase. Those of a phrase are put together from those
 * of its words, so that each word is read only once, however many phrases it is part of.
 */
export const BASE_1 = 0x01000193;
export const BASE_2 = 0x5bd1e995;
const DELIMITER = 32;
const POWERS_1 = powers(BASE_1);
const POWERS_2 = powers(BASE_2);

/** @param length units of the word; less than 256 */
export function joined1(phrase: number, word: number, length: number, delimited: boolean): number {
  const before = delimited ? (Math.imul(phrase, BASE_1) + DELIMITER) | 0 : phrase;
  return (Math.imul(before, POWERS_1[length]!) + word) | 0;
}

export function joined2(phrase: number, word: number, length: number, delimited: boolean): number {
  const before = delimited ? (Math.imul(phrase, BASE_2) + DELIMITER) | 0 : phrase;
  return (Math.imul(before, POWERS_2[length]!) + word) | 0;
}

/** Spreads a hash over all its bits. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function powers(base: number): Int32Array {
  const all = new Int32Array(256).fill(1);
  for (let i = 1; i < all.length; i++) all[i] = Math.imul(all[i - 1]!, base);
  return all;
}
