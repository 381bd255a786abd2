/** What a UTF-16 unit may be in an address in running text. */
export const LOCAL = 1;
export const HOST = 2;
export const ALNUM = 4;
/** Scripts written without spaces, in which a sentence runs straight into an address. */
export const DENSE = 8;

const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const char = String.fromCharCode(c);
  if (/[a-z\d]/i.test(char)) ASCII[c] = LOCAL | HOST | ALNUM;
  else if (char === '.' || char === '-') ASCII[c] = LOCAL | HOST;
  // `atext` of RFC 5322.
  else if (/[!#$%&'*+/=?^_`{|}~]/.test(char)) ASCII[c] = LOCAL;
}

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/** The kinds of a unit as bits. Halves of surrogate pairs are no part of an address. */
export function kindOf(unit: number): number {
  if (unit < 128) return ASCII[unit]!;
  const char = String.fromCharCode(unit);
  if (!LETTER.test(char)) return 0;
  return LOCAL | HOST | ALNUM | (DENSE_LETTER.test(char) ? DENSE : 0);
}
