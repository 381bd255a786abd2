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

  /** Reads to the end of the word; gives the offset behind it. This is where most of a scan's time goes. */
  readOn(text: string, from: number): number {
    let hash1 = 0;
    let hash2 = 0;
    let length = 0;
    let last = 0;
    let beforeLast = 0;
    let dropped = 0;
    let upper = 0;
    let lower = 0;
    let mixed = 0;
    let at = from;
    for (; at < text.length; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if ((letter & SPACED) !== WORD) break;
      const one = letter >>> 8;
      if (one <= SEVERAL) return this.read(text, from, spacedEnd(text, at));
      if (letter & UPPER) {
        upper++;
        if (lower > 0) mixed = kinds.MIXED;
      } else if (letter & LOWER) lower++;
      dropped = 0;
      if (one === E && isUmlautBase(last) && !isVowel(beforeLast)) {
        dropped = 1;
        continue;
      }
      hash1 = (Math.imul(hash1, BASE_1) + one) | 0;
      hash2 = (Math.imul(hash2, BASE_2) + one) | 0;
      beforeLast = last;
      last = one;
      length++;
    }
    // A word that ends in `ue` ends so.
    if (dropped) {
      hash1 = (Math.imul(hash1, BASE_1) + E) | 0;
      hash2 = (Math.imul(hash2, BASE_2) + E) | 0;
      length++;
    }
    this.hash1 = hash1;
    this.hash2 = hash2;
    this.length = length < LENGTH_MAX ? length : LENGTH_MAX;
    this.kind = mixed | writing(text, from, at, upper, lower);
    return at;
  }

  /** The same for a stretch of any signs, full stops left out. */
  read(text: string, from: number, to: number, units: number[] = []): number {
    units.length = 0;
    let upper = 0;
    let lower = 0;
    let mixed = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const letter = letterOf(unit);
      if (letter & UPPER) {
        upper++;
        if (lower > 0) mixed = kinds.MIXED;
      } else if (letter & LOWER) lower++;
      const folded = letter >>> 8;
      if (unit === STOP || folded === DROPPED) continue;
      if (folded === SEVERAL) for (const one of foldedUnits(unit)) add(units, one.charCodeAt(0));
      else add(units, folded);
    }
    this.hash1 = 0;
    this.hash2 = 0;
    for (const one of units) {
      this.hash1 = (Math.imul(this.hash1, BASE_1) + one) | 0;
      this.hash2 = (Math.imul(this.hash2, BASE_2) + one) | 0;
    }
    this.length = Math.min(units.length, LENGTH_MAX);
    this.kind = mixed | writing(text, from, to, upper, lower);
    return to;
  }

  /** The folded form of what is read again. */
  textOf(text: string, from: number, to: number): string {
    const units: number[] = [];
    this.read(text, from, to, units);
    return String.fromCharCode(...units.slice(0, LENGTH_MAX));
  }
}

/** Not behind another vowel: `Bauer` and `Queen` keep theirs. */
function add(units: number[], unit: number): void {
  const [beforeVowel = 0, vowel = 0, last = 0] = [units.at(-3), units.at(-2), units.at(-1)];
  if (last === E && isUmlautBase(vowel) && !isVowel(beforeVowel)) units.pop();
  units.push(unit);
}

function spacedEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (letterOf(text.charCodeAt(end)) & SPACED) === WORD) end++;
  return end;
}

function writing(text: string, from: number, to: number, upper: number, lower: number): number {
  const first = letterOf(text.charCodeAt(from));
  return (
    (first & LOWER ? 0 : kinds.CAPITAL) |
    (first & DIGIT ? kinds.NUMBER : 0) |
    (to - from === 1 ? kinds.SINGLE : 0) |
    (upper > 1 && lower === 0 ? kinds.CAPITALS : 0)
  );
}

function isUmlautBase(unit: number): boolean {
  return unit === A || unit === O || unit === U;
}

/** `q` counts, for its `u` is none. */
function isVowel(unit: number): boolean {
  return isUmlautBase(unit) || unit === E || unit === I || unit === Q;
}
