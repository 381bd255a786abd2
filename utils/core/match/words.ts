import {
  DENSE,
  foldedUnit,
  HANGUL,
  isDotted,
  KANA,
  kindOf,
  LOWER,
  letterOf,
  PLAIN,
  SEVERAL,
  UPPER,
  WORD,
} from './fold';
import { FoldedWord, writing } from './folded-word';
import { BASE_1, BASE_2 } from './phrase-hash';
import * as kinds from './word-kinds';

const AND = 38;
const PLUS = 43;
const STOP = 46;
const CONNECTOR_MAX = 3;
const SHORTENED_MAX = 3;
const GAP_MAX = 12;
/** No word of a name is longer. */
const LONGEST = 80;
const UNSPACED = DENSE | HANGUL | KANA;
const SPACED = WORD | UNSPACED;
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
    let last = from;
    let at = 0;
    for (let i = from; i < size; ) {
      const unit = text.charCodeAt(i);
      const first = letterOf(unit);
      if (!(first & WORD) && unit !== AND && unit !== PLUS) {
        const one =
          unit === STOP && this.#endsSentence(i, at - 1) ? kinds.BREAK : kinds.gapOf(unit);
        if (one > gap) gap = one;
        i++;
        continue;
      }
      if (at === capacity) {
        this.count = at;
        return last;
      }
      if (i - last > GAP_MAX && gap < kinds.LINE) gap = kinds.BREAK;
      start[at] = i;
      gaps[at] = gap;
      let letter = first;
      let one1 = 0;
      let one2 = 0;
      let units = 0;
      let before = 0;
      let beforeThat = 0;
      let dotted = 0;
      let upper = 0;
      let all = 0;
      let mixed = 0;
      while (letter & PLAIN) {
        upper += (letter & UPPER) >>> 1;
        // Puts `LOWER` of what came before onto `UPPER` of this one.
        mixed |= (all >>> 1) & letter;
        all |= letter;
        dotted = isDotted(letter, before, beforeThat);
        if (!dotted) {
          const folded = foldedUnit(letter);
          one1 = (Math.imul(one1, BASE_1) + folded) | 0;
          one2 = (Math.imul(one2, BASE_2) + folded) | 0;
          beforeThat = before;
          before = letter;
          units++;
        }
        letter = ++i < size ? letterOf(text.charCodeAt(i)) : 0;
      }
      const read = i - start[at]!;
      const isInitial = read === 1 && text.charCodeAt(i) === STOP;
      if (read === 0 || isInitial || (letter & SPACED) === WORD) i = this.#readRare(at, i);
      else {
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
        kind[at] =
          writing(first, read, upper, (all & LOWER) !== 0) | (mixed & UPPER ? kinds.MIXED : 0);
      }
      if (length[at]! <= CONNECTOR_MAX && isConnector(hash1[at]!)) kind[at]! |= kinds.CONNECTOR;
      at++;
      last = i;
      gap = kinds.NOTHING;
    }
    this.count = at;
    return size;
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

  /** A full stop that shortens a word, as in `Co. KG`, stands behind a short one. */
  #endsSentence(i: number, last: number): boolean {
    const next = this.text.charCodeAt(i + 1);
    if (last < 0 || Number.isNaN(next) || kindOf(next) & WORD) return false;
    if (this.end[last]! - this.start[last]! <= SHORTENED_MAX) return false;
    // `spol. s r.o.` goes on in small letters.
    return !(kindOf(this.text.charCodeAt(i + 2)) & LOWER);
  }

  /**
   * Connectors, initials, scripts without spaces, and words with `ß` or accents that stand alone.
   * @param read the offset behind what of it was plain; @returns the offset behind the word
   */
  #readRare(at: number, read: number): number {
    const { text } = this;
    const start = this.start[at]!;
    const first = kindOf(text.charCodeAt(start));
    if (first & UNSPACED) return this.#readUnspaced(at, first);
    if (!(first & WORD)) return this.#readAny(at, start + 1);
    const dotted = text.charCodeAt(start + 1) === STOP ? initialsEnd(text, start) : 0;
    return this.#readAny(at, dotted > start + 1 ? dotted : spacedEnd(text, read));
  }

  #readUnspaced(at: number, first: number): number {
    const { text } = this;
    const start = this.start[at]!;
    const one = foldedUnit(letterOf(text.charCodeAt(start)));
    if (first & DENSE && one > SEVERAL) {
      return this.#put(at, start + 1, one, one, 1, kinds.UNSPACED | kinds.CAPITAL);
    }
    const end = unspacedEnd(text, start, first);
    word.read(text, start, end);
    const inner =
      first & HANGUL && this.gap[at] === kinds.NOTHING && start > 0
        ? kindOf(text.charCodeAt(start - 1)) & HANGUL
        : 0;
    const kind = kinds.UNSPACED | kinds.CAPITAL | (inner ? kinds.INNER : 0);
    return this.#put(at, end, word.hash1, word.hash2, word.length, kind);
  }

  #readAny(at: number, end: number): number {
    word.read(this.text, this.start[at]!, end);
    return this.#put(at, end, word.hash1, word.hash2, word.length, word.kind);
  }

  #put(at: number, end: number, one1: number, one2: number, length: number, kind: number): number {
    this.end[at] = end;
    this.hash1[at] = one1;
    this.hash2[at] = one2;
    this.length[at] = length > LONGEST ? 0 : length;
    this.kind[at] = kind;
    return end;
  }
}

function spacedEnd(text: string, from: number): number {
  let end = from;
  while ((letterOf(text.charCodeAt(end)) & SPACED) === WORD) end++;
  return end;
}

function unspacedEnd(text: string, start: number, first: number): number {
  let end = start + 1;
  if (first & KANA) while (kindOf(text.charCodeAt(end)) & KANA) end++;
  return end;
}

/** `S.L.`, `G.m.b.H.` and `S.p.A` are one word each. */
function initialsEnd(text: string, start: number): number {
  let end = start + 1;
  for (let i = start + 1; text.charCodeAt(i) === STOP; i += 2) {
    const letter = kindOf(text.charCodeAt(i + 1)) & WORD;
    if (!letter) return end > start + 1 ? i + 1 : end;
    if (kindOf(text.charCodeAt(i + 2)) & WORD) return end;
    end = i + 2;
  }
  return end;
}
