import { foldedUnit, isDotted, letterOf, PLAIN, UPPER, unitAt, WORD } from './fold';
import { FoldedWord } from './folded-word';
import { BASE_1, BASE_2 } from './phrase-hash';
import { endsSentence, LONGEST, readRare, SPACED } from './rare-word';
import * as kinds from './word-kinds';
import { writing, writingOf } from './writing';

const AND = 38;
const PLUS = 43;
const STOP = 46;
const CONNECTOR_MAX = 3;
const GAP_MAX = 12;
const LETTER_E = 101;

const word = new FoldedWord();
const connectors = new Set(
  '& + and und y e et en og och i и та'.split(' ').map((text) => {
    word.read(text, 0, text.length);
    return word.hash1;
  }),
);

/** Most short words join nothing; one look tells. */
const JOINS_MASK = 255;
const mayJoin = new Uint8Array(JOINS_MASK + 1);
for (const hash of connectors) mayJoin[hash & JOINS_MASK] = 1;

function isConnector(hash1: number): boolean {
  return mayJoin[hash1 & JOINS_MASK] === 1 && connectors.has(hash1);
}

/**
 * Words of a text in parallel columns, read piece by piece so that a text of any length takes the
 * same room.
 */
export class Words {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded word. */
  readonly hash1: Int32Array;
  readonly hash2: Int32Array;
  /** Folded; 0 where no name has a word as long as this. */
  readonly length: Uint8Array;
  readonly kind: Uint8Array;
  /** Before the word. */
  readonly gap: Uint8Array;

  text: string;
  readonly capacity: number;

  constructor(text: string, capacity: number) {
    this.text = text;
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash1 = new Int32Array(capacity);
    this.hash2 = new Int32Array(capacity);
    this.length = new Uint8Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.gap = new Uint8Array(capacity);
  }

  /**
   * Reads on from an offset until all places are taken; gives the offset behind what was read. Most of
   * a scan's time goes here: plain words are read in this one loop, with everything in registers and a
   * branch only for what is rare. That is more than twice as fast as a call for each word.
   */
  fill(from: number): number {
    const { text, capacity, start, end, hash1, hash2, length, kind, gap: gaps } = this;
    const size = text.length;
    let gap = from === 0 ? kinds.BREAK : kinds.SPACE;
    let behind = size;
    let last = from;
    let at = 0;
    for (let i = from; i < size; ) {
      const unit = unitAt(text, i);
      const first = letterOf(unit);
      if (!(first & WORD) && unit !== AND && unit !== PLUS) {
        const one =
          unit === STOP && endsSentence(this, i, at - 1) ? kinds.BREAK : kinds.gapOf(unit);
        if (one > gap) gap = one;
        i++;
        continue;
      }
      if (at === capacity) {
        behind = last;
        break;
      }
      if (i - last > GAP_MAX && gap < kinds.LINE) gap = kinds.BREAK;
      const begin = i;
      start[at] = begin;
      gaps[at] = gap;
      let letter = first;
      let rest = 0;
      let one1 = 0;
      let one2 = 0;
      let before = 0;
      let beforeThat = 0;
      let dotted = 0;
      let dots = 0;
      while (letter & PLAIN) {
        dotted = isDotted(letter, before, beforeThat);
        if (dotted) dots++;
        else {
          const folded = foldedUnit(letter);
          one1 = (Math.imul(one1, BASE_1) + folded) | 0;
          one2 = (Math.imul(one2, BASE_2) + folded) | 0;
          beforeThat = before;
          before = letter;
        }
        letter = ++i < size ? letterOf(unitAt(text, i)) : 0;
        rest |= letter;
      }
      const read = i - begin;
      const isInitial = read === 1 && unitAt(text, i) === STOP;
      if (read === 0 || isInitial || (letter & SPACED) === WORD) i = readRare(this, at, i);
      else {
        let units = read - dots;
        // A word that ends in `ue` ends so.
        if (dotted) {
          one1 = (Math.imul(one1, BASE_1) + LETTER_E) | 0;
          one2 = (Math.imul(one2, BASE_2) + LETTER_E) | 0;
          units++;
        }
        end[at] = i;
        hash1[at] = one1;
        hash2[at] = one2;
        length[at] = units > LONGEST ? 0 : units;
        kind[at] = rest & UPPER ? writingOf(text, begin, i) : writing(first, read);
      }
      if (length[at]! <= CONNECTOR_MAX && isConnector(hash1[at]!)) kind[at]! |= kinds.CONNECTOR;
      at++;
      last = i;
      gap = kinds.NOTHING;
    }
    // One way out: compiled code that meets another one late is thrown away each time.
    this.count = at;
    return behind;
  }

  /** The folded form of a word. */
  textOf(at: number): string {
    return word.textOf(this.text, this.start[at]!, this.end[at]!);
  }

  /** Whether nothing parts the two in their folded form. */
  runsOn(at: number): boolean {
    if (this.kind[at - 1]! & this.kind[at]! & kinds.UNSPACED) return true;
    // `McDonald's` is `McDonalds`.
    return (
      this.length[at] === 1 &&
      (this.text.charCodeAt(this.end[at]! - 1) | 32) === 115 &&
      this.length[at - 1]! >= 3
    );
  }
}
