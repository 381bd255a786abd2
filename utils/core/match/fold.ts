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

/** The table is filled as letters are met: there are 65 536, and a page uses a hundred. */
export function letterOf(unit: number): number {
  return LETTERS[unit]! || look(unit);
}

export function kindOf(unit: number): number {
  return letterOf(unit) & 0xff;
}

export function foldedUnits(unit: number): string {
  return severals.get(unit)!;
}

function look(unit: number): number {
  const char = String.fromCharCode(unit);
  const folded = foldChar(char);
  if (folded.length > 1) severals.set(unit, folded);
  const one = folded === '' ? DROPPED : folded.length > 1 ? SEVERAL : folded.charCodeAt(0);
  const letter = (one << 8) | SEEN | kindOfChar(char);
  // Behind the end of a text there is no unit.
  if (!Number.isNaN(unit)) LETTERS[unit] = letter;
  return letter;
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
