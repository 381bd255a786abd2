import * as kinds from '../match/word-kinds';
import type { Words } from '../match/words';
import { isCommonWord } from './common-words';
import type { Find } from './companies';
import { isOpener } from './small-words';
import { unspacedWeight } from './unspaced-weight';

const WITH_FORM = 0.95;
const SEVERAL_CAPITALS = 0.9;
const CAPITALS = 0.7;
const CAPITAL = 0.6;
const SENTENCE_START = 0.45;
export const PART_OF_NAME = 0.4;
export const COMMON = 0.3;
const SMALL = 0.2;
const SEVERAL_SMALL = 0.4;

export interface Weight {
  confidence: number;
  /** A name of one word without a legal form. */
  single: boolean;
  /** One word in small letters. */
  small: boolean;
  /** One word behind another with a capital. */
  behindCapital: boolean;
}

/** How surely a known name means the company: by how it is written and what stands beside it. */
export function weigh(words: Words, { from: first, nameFrom: from, nameEnd, to }: Find): Weight {
  if (first < from) return weight(WITH_FORM);
  if (words.kind[from]! & kinds.UNSPACED) {
    return weight(to > nameEnd ? WITH_FORM : unspacedWeight(words, from, nameEnd));
  }
  if (nameEnd === from + 1 && to === nameEnd) return oneWord(words, from);
  const telling = tellingWords(words, from, nameEnd);
  const common = telling.every((at) => isCommonWord(words, at));
  if (to > nameEnd) return weight(common && isInName(words, from) ? PART_OF_NAME : WITH_FORM);
  if (telling.length === 1) return oneWord(words, telling[0]!, nameEnd);
  return weight(severalWords(words, from, nameEnd, telling, common));
}

function weight(confidence: number): Weight {
  return { confidence, single: false, small: false, behindCapital: false };
}

function oneWord(words: Words, at: number, next = at + 1): Weight {
  const behindCapital = isBehindCapital(words, at);
  if (!isCapital(words, at)) return { confidence: SMALL, single: true, small: true, behindCapital };
  const confidence = isCommonWord(words, at) ? COMMON : capitalWord(words, at, next, behindCapital);
  return { confidence, single: true, small: false, behindCapital };
}

/** Without those that only join others or lead up to the name. */
function tellingWords(words: Words, from: number, to: number): number[] {
  const telling: number[] = [];
  for (let at = from; at < to; at++) {
    const joins = (words.kind[at]! & kinds.CONNECTOR) !== 0 && at > from && at < to - 1;
    if (!joins && !(at === from && to - from > 1 && isOpener(words, at) && words.length[at]! > 1)) {
      telling.push(at);
    }
  }
  return telling;
}

function severalWords(
  words: Words,
  from: number,
  to: number,
  telling: readonly number[],
  common: boolean,
): number {
  const capitals = telling.filter((at) => isCapital(words, at)).length;
  if (telling.every((at) => words.length[at] === 1)) return letters(words, from, to, capitals);
  if (common && telling.length < 3) return SEVERAL_SMALL;
  if (isShouted(words, from, to)) return SEVERAL_SMALL;
  if (capitals === telling.length) return common ? CAPITAL : SEVERAL_CAPITALS;
  return capitals > 1 && !common ? CAPITAL : SEVERAL_SMALL;
}

/** `I+D` and `Y&R` are names; `I/O` and `A-Z` are not. */
function letters(words: Words, from: number, to: number, capitals: number): number {
  const joined = /[&+]|\b(?:and|und|y|et|e)\b/.test(
    words.text.slice(words.start[from]!, words.end[to - 1]!),
  );
  return joined && capitals > 1 ? SEVERAL_CAPITALS : PART_OF_NAME;
}

/** `PCs`, `IDs`. */
const PLURAL = /^\p{Lu}{2,}s$/u;

function capitalWord(words: Words, from: number, next: number, behindCapital: boolean): number {
  const kind = words.kind[from]!;
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[next - 1]!;
  if (end - start < 3 && !(kind & kinds.MIXED)) return PART_OF_NAME;
  if (isShouted(words, from, next)) return COMMON;
  if (text[start - 1] === '_' || text[end] === '_') return COMMON;
  if (behindCapital || isBeforeCapital(words, next)) return PART_OF_NAME;
  if (isGivenName(words, from, next)) return PART_OF_NAME;
  if (PLURAL.test(text.slice(start, end))) return COMMON;
  if (kind & (kinds.MIXED | kinds.CAPITALS)) return CAPITALS;
  return words.gap[from]! >= kinds.LINE && !isAlone(words, next) ? SENTENCE_START : CAPITAL;
}

/** On a line or in quotes of its own, a capital does say something. */
function isAlone(words: Words, next: number): boolean {
  return next >= words.count || words.gap[next]! >= kinds.LINE;
}

/** `William G. Gale`, `Nate Silver`, `Kim Taylor-Foster`. */
function isBehindCapital(words: Words, from: number): boolean {
  if (from === 0 || words.gap[from]! >= kinds.LINE) return false;
  const before = from - 1;
  if (!isCapital(words, before) || words.kind[before]! & kinds.NUMBER) return false;
  if (words.gap[from]! <= kinds.SPACE) return !isOpener(words, before);
  const gap = words.text.slice(words.end[before]!, words.start[from]!);
  return gap === '-' || (gap.startsWith('. ') && words.length[before]! <= 2);
}

function isBeforeCapital(words: Words, next: number): boolean {
  if (next >= words.count || words.gap[next]! > kinds.SPACE) return false;
  return isCapital(words, next) && !(words.kind[next]! & kinds.NUMBER);
}

/** `Swarbrick, Nancy (2010)`: family names come first in lists of sources. */
function isGivenName(words: Words, from: number, next: number): boolean {
  if (from === 0 || !isCapital(words, from - 1)) return false;
  const { text } = words;
  const listed = text.slice(words.end[from - 1]!, words.start[from]!) === ', ';
  return listed && /^ ?[(;.]/.test(text.slice(words.end[next - 1]!, words.end[next - 1]! + 2));
}

/** Whether a name goes on before: `Salon Media Group Inc` is not `Media Group`. */
function isInName(words: Words, from: number): boolean {
  return (
    isBehindCapital(words, from) || (from > 0 && (words.kind[from - 1]! & kinds.CONNECTOR) !== 0)
  );
}

function isCapital(words: Words, at: number): boolean {
  return (words.kind[at]! & (kinds.CAPITAL | kinds.MIXED)) !== 0;
}

/** Among capitals, capitals say nothing. */
function isShouted(words: Words, from: number, next: number): boolean {
  if (!(words.kind[from]! & kinds.CAPITALS)) return false;
  const before =
    from > 0 && words.gap[from]! < kinds.LINE && words.kind[from - 1]! & kinds.CAPITALS;
  const behind =
    next < words.count && words.gap[next]! < kinds.LINE && words.kind[next]! & kinds.CAPITALS;
  return Boolean(before || behind);
}
