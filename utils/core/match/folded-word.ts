import {
  DENSE,
  DIGIT,
  DROPPED,
  foldedUnits,
  HANGUL,
  KANA,
  LOWER,
  letterOf,
  SEVERAL,
  UPPER,
  WORD,
} from './fold';
import { BASE_1, BASE_2 } from './phrase-hash';
import * as kinds from './word-kinds';

const A = 97;
const E = 101;
const I = 105;
const O = 111;
const Q = 113;
const U = 117;
const STOP = 46;
const SPACED = WORD | DENSE | HANGUL | KANA;
/** Beyond this a length no longer fits its place. */
const LENGTH_MAX = 255;

/**
 * Reads one word: how it is written and the hashes of its folded form. Case and accents are away, and
 * so is the `e` that stands for the dots of an umlaut (`Mueller`, `Soehne`): all three ways to write
 * one are the same.
 */
export class FoldedWord {
  hash1 = 0;
  hash2 = 0;
  /** Folded units; `LENGTH_MAX` for any longer. */
  length = 0;
  /** As in `word-kinds`. */
  kind = 0;

  /**
   * One loop over plain variables: this is where most of the time of a scan goes.
   * @param to reads to the end of the word where it is left out
   * @param units takes the folded units
   * @returns the offset behind the word
   */
  read(text: string, from: number, to = -1, units?: number[]): number {
    const limit = to < 0 ? text.length : to;
    let hash1 = 0;
    let hash2 = 0;
    let length = 0;
    let last = 0;
    let beforeLast = 0;
    // An `e` that counts only if the word ends with it.
    let pending = false;
    let upper = 0;
    let lower = 0;
    let mixed = 0;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const letter = letterOf(unit);
      if (to < 0 && (letter & SPACED) !== WORD) break;
      if (letter & LOWER) lower++;
      else if (letter & UPPER) {
        if (lower > 0) mixed = kinds.MIXED;
        upper++;
      }
      const folded = letter >>> 8;
      if (folded === DROPPED || unit === STOP) continue;
      const several = folded === SEVERAL ? foldedUnits(unit) : undefined;
      const count = several ? several.length : 1;
      for (let i = 0; i < count; i++) {
        const one = several ? several.charCodeAt(i) : folded;
        // Not behind another vowel: `Bauer` and `Queen` keep theirs.
        pending = one === E && isUmlautBase(last) && !isVowel(beforeLast);
        if (pending) continue;
        hash1 = (Math.imul(hash1, BASE_1) + one) | 0;
        hash2 = (Math.imul(hash2, BASE_2) + one) | 0;
        beforeLast = last;
        last = one;
        length++;
        units?.push(one);
      }
    }
    if (pending) {
      hash1 = (Math.imul(hash1, BASE_1) + E) | 0;
      hash2 = (Math.imul(hash2, BASE_2) + E) | 0;
      length++;
      units?.push(E);
    }
    this.hash1 = hash1;
    this.hash2 = hash2;
    this.length = length < LENGTH_MAX ? length : LENGTH_MAX;
    const first = letterOf(text.charCodeAt(from));
    this.kind =
      mixed |
      (first & LOWER ? 0 : kinds.CAPITAL) |
      (first & DIGIT ? kinds.NUMBER : 0) |
      (at - from === 1 ? kinds.SINGLE : 0) |
      (upper > 1 && lower === 0 ? kinds.CAPITALS : 0);
    return at;
  }

  /** The folded form of what is read again. */
  textOf(text: string, from: number, to: number): string {
    const units: number[] = [];
    this.read(text, from, to, units);
    return String.fromCharCode(...units.slice(0, LENGTH_MAX));
  }
}

function isUmlautBase(unit: number): boolean {
  return unit === A || unit === O || unit === U;
}

/** `q` counts, for its `u` is none. */
function isVowel(unit: number): boolean {
  return isUmlautBase(unit) || unit === E || unit === I || unit === Q;
}
