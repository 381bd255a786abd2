import type { Dictionary } from './dictionary';
import { followingLetters } from './following-letters';
import type { WordRange } from './hot-part';
import { LONGEST_WORD, writeLetter, writeLetters } from './letters';

/** Words that begin with what was typed, but for one typo. */
export interface TypoRanges {
  /** Those that are no longer than what was typed. */
  whole: WordRange[];
  /** All of them, with those that begin with exactly what was typed. */
  all: WordRange[];
}

/**
 * Follows what was typed into the dictionary and at each letter tries every typo: one letter too many,
 * two in each other's place, and of all letters that really follow there, another one and one too few.
 */
export function typoRanges(dictionary: Dictionary, typed: readonly number[]): TypoRanges {
  const key = new Uint8Array(2 * LONGEST_WORD);
  const whole: WordRange[] = [];
  const all: WordRange[] = [];
  const attempt = (at: number, rest: readonly number[], within: WordRange) => {
    if (within.from >= within.to) return;
    const length = writeLetters(rest, key, at);
    const range = dictionary.startingWith(key, length, within);
    if (range.from >= range.to) return;
    all.push(range);
    if (dictionary.hasWhole(range, length)) whole.push({ from: range.from, to: range.from + 1 });
  };
  let begun = dictionary.all;
  let length = 0;
  for (let at = 0; at < typed.length && begun.from < begun.to; at++) {
    const [letter, next, ...others] = typed.slice(at) as [number, ...number[]];
    const rest = typed.slice(at + 1);
    attempt(length, rest, begun);
    if (next !== undefined) attempt(length, [next, letter, ...others], begun);
    for (const [other, range] of followingLetters(dictionary, key, length, begun)) {
      if (other === letter) continue;
      const behind = writeLetter(other, key, length);
      attempt(behind, rest, range);
      attempt(behind, typed.slice(at), range);
    }
    length = writeLetter(letter, key, length);
    begun = dictionary.startingWith(key, length, begun);
  }
  return { whole, all: merged(all) };
}

function merged(ranges: readonly WordRange[]): WordRange[] {
  const result: WordRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
