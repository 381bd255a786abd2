import { DROPPED, foldedUnit, foldedUnits, isDotted, letterOf, SEVERAL } from './fold';
import { BASE_1, BASE_2 } from './phrase-hash';
import { writingOf } from './writing';

const STOP = 46;
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

  /** Reads a stretch of any signs, full stops left out. */
  read(text: string, from: number, to: number, units: number[] = []): void {
    units.length = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const letter = letterOf(unit);
      const folded = foldedUnit(letter);
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
    this.kind = writingOf(text, from, to);
  }

  /** The folded form of what is read again. */
  textOf(text: string, from: number, to: number): string {
    const units: number[] = [];
    this.read(text, from, to, units);
    return String.fromCharCode(...units.slice(0, LENGTH_MAX));
  }
}

function add(units: number[], unit: number): void {
  const size = units.length;
  const last = size > 1 ? letterOf(units[size - 1]!) : 0;
  const beforeThat = size > 2 ? letterOf(units[size - 3]!) : 0;
  if (size > 1 && isDotted(last, letterOf(units[size - 2]!), beforeThat)) units.pop();
  units.push(unit);
}
