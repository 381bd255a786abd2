/**
 * Words are kept as UTF-8, whose order is that of their letters (code points). A word counts up to
 * this many bytes, so that every length fits into one byte; what is behind nobody types.
 */
export const LONGEST_WORD = 240;
const LAST_LETTER = 0x10ffff;

/** A letter is a code point. Half a surrogate pair counts as one too: no text is refused. */
export function lettersOf(word: string): number[] {
  const letters: number[] = [];
  let bytes = 0;
  for (const letter of word) {
    const code = letter.codePointAt(0)!;
    bytes += bytesOf(code);
    if (bytes > LONGEST_WORD) break;
    letters.push(code);
  }
  return letters;
}

function bytesOf(letter: number): number {
  if (letter < 0x80) return 1;
  if (letter < 0x800) return 2;
  return letter < 0x10000 ? 3 : 4;
}

/** Core knows no TextEncoder. @returns the place behind */
export function writeLetter(letter: number, bytes: Uint8Array, at: number): number {
  if (letter < 0x80) {
    bytes[at] = letter;
    return at + 1;
  }
  const length = bytesOf(letter);
  for (let i = length - 1, rest = letter; i > 0; i--, rest >>>= 6)
    bytes[at + i] = 0x80 | (rest & 63);
  bytes[at] = (0xf00 >> length) | (letter >>> (6 * (length - 1)));
  return at + length;
}

export function letterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return first;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let letter = first & (0x7f >> length);
  for (let i = 1; i < length; i++) letter = (letter << 6) | (bytes[at + i]! & 63);
  return letter;
}

/** The letters from one place to before another, as they were written; where bytes are damaged, others. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  const letters: number[] = [];
  for (let at = from; at < to; at += bytesOf(letters.at(-1)!)) {
    letters.push(Math.min(letterAt(bytes, at), LAST_LETTER));
  }
  return String.fromCodePoint(...letters);
}

/** @returns the place behind the last one */
export function writeLetters(letters: readonly number[], bytes: Uint8Array, at: number): number {
  let end = at;
  for (const letter of letters) end = writeLetter(letter, bytes, end);
  return end;
}

/** As the letters of a word, without a list of them. @returns the place behind the last one */
export function writeWord(word: string, bytes: Uint8Array, at: number): number {
  const most = Math.min(word.length, LONGEST_WORD);
  for (let i = 0; i < most; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 127) return writeLetters(lettersOf(word), bytes, at);
    bytes[at + i] = unit;
  }
  return at + most;
}
