import { DENSE, foldedUnit, HANGUL, KANA, kindOf, LOWER, letterOf, SEVERAL, WORD } from './fold';
import { FoldedWord } from './folded-word';
import * as kinds from './word-kinds';
import type { Words } from './words';

const STOP = 46;
const SHORTENED_MAX = 3;
/** No word of a name is longer. */
export const LONGEST = 80;
export const UNSPACED = DENSE | HANGUL | KANA;
export const SPACED = WORD | UNSPACED;

const word = new FoldedWord();

/** A full stop that shortens a word, as in `Co. KG`, stands behind a short one. */
export function endsSentence(words: Words, i: number, last: number): boolean {
  const { text, start, end } = words;
  const next = text.charCodeAt(i + 1);
  if (last < 0 || Number.isNaN(next) || kindOf(next) & WORD) return false;
  if (end[last]! - start[last]! <= SHORTENED_MAX) return false;
  // `spol. s r.o.` goes on in small letters.
  return !(kindOf(text.charCodeAt(i + 2)) & LOWER);
}

/**
 * Connectors, initials, scripts without spaces, and words with `ß` or accents that stand alone.
 * @param read the offset behind what of it was plain; @returns the offset behind the word
 */
export function readRare(words: Words, at: number, read: number): number {
  const { text } = words;
  const start = words.start[at]!;
  const first = kindOf(text.charCodeAt(start));
  if (first & UNSPACED) return readUnspaced(words, at, first);
  if (!(first & WORD)) return readAny(words, at, start + 1);
  const dotted = text.charCodeAt(start + 1) === STOP ? initialsEnd(text, start) : 0;
  return readAny(words, at, dotted > start + 1 ? dotted : spacedEnd(text, read));
}

function readUnspaced(words: Words, at: number, first: number): number {
  const { text } = words;
  const start = words.start[at]!;
  const one = foldedUnit(letterOf(text.charCodeAt(start)));
  if (first & DENSE && one > SEVERAL) {
    return put(words, at, start + 1, one, one, 1, kinds.UNSPACED | kinds.CAPITAL);
  }
  const end = unspacedEnd(text, start, first);
  word.read(text, start, end);
  const inner =
    first & HANGUL && words.gap[at] === kinds.NOTHING && start > 0
      ? kindOf(text.charCodeAt(start - 1)) & HANGUL
      : 0;
  const kind = kinds.UNSPACED | kinds.CAPITAL | (inner ? kinds.INNER : 0);
  return put(words, at, end, word.hash1, word.hash2, word.length, kind);
}

function readAny(words: Words, at: number, end: number): number {
  word.read(words.text, words.start[at]!, end);
  return put(words, at, end, word.hash1, word.hash2, word.length, word.kind);
}

function put(
  words: Words,
  at: number,
  end: number,
  one1: number,
  one2: number,
  length: number,
  kind: number,
): number {
  words.end[at] = end;
  words.hash1[at] = one1;
  words.hash2[at] = one2;
  words.length[at] = length > LONGEST ? 0 : length;
  words.kind[at] = kind;
  return end;
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
