import { DENSE, HANGUL, KANA, kindOf, LOWER, WORD } from './fold';
import { FoldedWord } from './folded-word';
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

const word = new FoldedWord();
const connectors = new Set(
  '& + and und y e et en og och i и та'.split(' ').map((text) => {
    word.read(text, 0, text.length);
    return word.hash1;
  }),
);

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

  /** Reads on from an offset until all places are taken; gives the offset behind what was read. */
  fill(from: number): number {
    const { text } = this;
    this.count = 0;
    let gap = from === 0 ? kinds.BREAK : kinds.SPACE;
    let last = from;
    for (let i = from; i < text.length; ) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind & WORD || unit === AND || unit === PLUS) {
        if (this.count === this.capacity) return last;
        if (i - last > GAP_MAX && gap < kinds.LINE) gap = kinds.BREAK;
        i = this.#read(i, kind, gap);
        last = i;
        gap = kinds.NOTHING;
        continue;
      }
      const one = unit === STOP && this.#endsSentence(i) ? kinds.BREAK : kinds.gapOf(unit);
      if (one > gap) gap = one;
      i++;
    }
    return text.length;
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
  #endsSentence(i: number): boolean {
    const last = this.count - 1;
    const next = this.text.charCodeAt(i + 1);
    if (last < 0 || Number.isNaN(next) || kindOf(next) & WORD) return false;
    if (this.end[last]! - this.start[last]! <= SHORTENED_MAX) return false;
    // `spol. s r.o.` goes on in small letters.
    return !(kindOf(this.text.charCodeAt(i + 2)) & LOWER);
  }

  #read(start: number, first: number, gap: number): number {
    const { text } = this;
    const at = this.count++;
    let end = 0;
    if (first & UNSPACED) {
      end = unspacedEnd(text, start, first);
      word.read(text, start, end);
      word.kind = kinds.UNSPACED | kinds.CAPITAL;
      const inner = first & HANGUL && gap === kinds.NOTHING && start > 0;
      if (inner && kindOf(text.charCodeAt(start - 1)) & HANGUL) word.kind |= kinds.INNER;
    } else if (first & WORD) {
      const dotted = text.charCodeAt(start + 1) === STOP ? initialsEnd(text, start) : 0;
      end = dotted > start + 1 ? word.read(text, start, dotted) : word.readOn(text, start);
    } else end = word.read(text, start, start + 1);
    this.start[at] = start;
    this.end[at] = end;
    this.gap[at] = gap;
    this.hash1[at] = word.hash1;
    this.hash2[at] = word.hash2;
    this.length[at] = word.length > LONGEST ? 0 : word.length;
    const joins = word.length <= CONNECTOR_MAX && connectors.has(word.hash1);
    this.kind[at] = joins ? word.kind | kinds.CONNECTOR : word.kind;
    return end;
  }
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
