/** How a word is written, as bits. Begins with a capital, or is of a script that has none. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const CAPITALS = 2;
/** Joins words: `&`, `and`, `und` … */
export const CONNECTOR = 4;
/** One letter or digit. */
export const SINGLE = 8;
/** Of a script without spaces. */
export const UNSPACED = 16;
export const NUMBER = 32;
/** Hangul right behind another: no word begins there. */
export const INNER = 64;
/** Capitals after small letters: `eBay`, `LibraTv`. */
export const MIXED = 128;

/** What stands before a word, from the closest to the widest. */
export const NOTHING = 0;
export const SPACE = 1;
/** Punctuation that occurs within names. */
export const MARK = 2;
/** Text of another node. */
export const LINE = 3;
/** The end of a sentence, or what never stands within a name. */
export const BREAK = 4;

const ASCII_GAPS = new Uint8Array(128).fill(BREAK);
for (const mark of `-',./()"&+`) ASCII_GAPS[mark.charCodeAt(0)] = MARK;
for (const space of ' \t') ASCII_GAPS[space.charCodeAt(0)] = SPACE;
for (const line of '\n\r') ASCII_GAPS[line.charCodeAt(0)] = LINE;

export function gapOf(unit: number): number {
  if (unit < 128) return ASCII_GAPS[unit]!;
  if (unit === 0xa0 || unit === 0x3000 || unit === 0x202f || unit === 0xad) return SPACE;
  return /[’‘´«»“”„‟‐‑–・･「」『』（）．，]/.test(String.fromCharCode(unit)) ? MARK : BREAK;
}
