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

const GAPS = new Uint8Array(0x10000).fill(BREAK);
for (const [gap, signs] of [
  [MARK, `-',./()"&+’‘´«»“”„‟‐‑–・･「」『』（）．，`],
  [SPACE, ' \t\u00a0\u3000\u202f\u00ad'],
  [LINE, '\n\r'],
] as const) {
  for (const sign of signs) GAPS[sign.charCodeAt(0)] = gap;
}

export function gapOf(unit: number): number {
  return GAPS[unit]!;
}
