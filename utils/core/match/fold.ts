/** What a UTF-16 unit is in a name, as bits. */
export const WORD = 1;
export const UPPER = 2;
export const LOWER = 4;
/** One of a script without spaces: each is a word of its own. */
export const DENSE = 8;
/** Katakana: without spaces too, but a run of it is one word. */
export const KANA = 16;
export const DIGIT = 32;
/** Hangul: spaces part phrases, and endings stick to names. */
export const HANGUL = 64;
const SEEN = 128;
/** Of the folded unit, from bit 24 on: may carry the dots of an umlaut. */
const UMLAUT = 1 << 24;
/** `q` counts, for its `u` is none. */
const VOWEL = 1 << 25;
const E = 1 << 26;
/** A sign of a script with spaces that folds to one unit. */
export const PLAIN = 1 << 27;

/** Of each unit its kind and, from bit 8 on, its folded unit; 0 until it is met. */
const LETTERS = new Uint32Array(0x10000);
/** Instead of a folded unit: none for an accent, several as for `ß`. */
export const DROPPED = 1;
export const SEVERAL = 2;
const severals = new Map<number, string>();

const MORE = new Map(
  Object.entries({ ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ł: 'l', þ: 'th', ð: 'd', ı: 'i' }),
);
/** Legal forms that are one sign. */
const BRACKETED = new Map([...'㈱㈲㈾㈴㈜'].map((sign, at) => [sign, '株有資名주'[at]!]));
const DENSE_CHAR = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, twice as fast where many kinds of strings come by (V8 keeps them in eight ways):
 * it then looks the method up for every unit.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/**
 * The table is filled as letters are met: there are 65 536, and a page uses a hundred. Behind the end
 * of a text `NaN` is asked for, which is as good as a control sign.
 */
export function letterOf(unit: number): number {
  return LETTERS[unit & 0xffff]! || look(unit & 0xffff);
}

export function kindOf(unit: number): number {
  return letterOf(unit) & 0xff;
}

export function foldedUnit(letter: number): number {
  return (letter >>> 8) & 0xffff;
}

/**
 * Whether an `e` stands for the dots of an umlaut, as 1 or 0: not behind another vowel, `Bauer` and
 * `Queen` keep theirs. Without a branch, for half of all words have an `e`.
 */
export function isDotted(letter: number, before: number, beforeThat: number): number {
  return (letter >>> 26) & (before >>> 24) & ~(beforeThat >>> 25) & 1;
}

export function foldedUnits(unit: number): string {
  return severals.get(unit)!;
}

function look(unit: number): number {
  const char = String.fromCharCode(unit);
  const folded = foldChar(char);
  if (folded.length > 1) severals.set(unit, folded);
  const one = folded === '' ? DROPPED : folded.length > 1 ? SEVERAL : folded.charCodeAt(0);
  const kind = kindOfChar(char);
  const letter = (one << 8) | SEEN | kind | soundOf(folded) | (isPlain(kind, one) ? PLAIN : 0);
  LETTERS[unit] = letter;
  return letter;
}

function isPlain(kind: number, one: number): boolean {
  return (kind & (WORD | DENSE | HANGUL | KANA)) === WORD && one > SEVERAL;
}

function soundOf(folded: string): number {
  if (folded === 'e') return E | VOWEL;
  if ('aou'.includes(folded) && folded) return UMLAUT | VOWEL;
  return folded === 'i' || folded === 'q' ? VOWEL : 0;
}

function kindOfChar(char: string): number {
  if (BRACKETED.has(char)) return WORD | DENSE;
  if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return 0;
  if (/[\p{sc=Katakana}ー]/u.test(char)) return WORD | KANA;
  if (/\p{sc=Hangul}/u.test(char)) return WORD | HANGUL;
  if (DENSE_CHAR.test(char)) return WORD | DENSE;
  if (/\p{Nd}/u.test(char)) return WORD | DIGIT;
  const lower = char.toLowerCase();
  const cased = lower !== char ? UPPER : lower !== char.toUpperCase() ? LOWER : 0;
  return WORD | cased;
}

function foldChar(char: string): string {
  const bracketed = BRACKETED.get(char);
  if (bracketed) return bracketed;
  const lower = char.normalize('NFKC').toLowerCase();
  const bare = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');
  return Array.from(bare, (one) => MORE.get(one) ?? one).join('');
}
