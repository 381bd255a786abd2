import { isLeadingLegalForm, isLegalForm, LONGEST_LEGAL_FORM } from './legal-forms';

/** One word of a text, folded for comparison, with its place (UTF-16 offsets) in the text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const CONNECTORS = new Set(['&', '+', 'and', 'und', 'y', 'e', 'et', 'en', 'og', 'och', 'i', 'и']);
const WORD = /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+|[&+]/gu;

/** Case and accents away: `Müller` and `MULLER` become `muller`. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents to take off
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      // Only accents: in Japanese or Arabic a mark makes another letter.
      .replace(/[\u0300-\u036f]+/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/ø/g, 'o')
      .replace(/æ/g, 'ae')
      .replace(/œ/g, 'oe')
      .replace(/đ/g, 'd')
      .replace(/ł/g, 'l')
  );
}

/** The words of a text in order; dotted initials (`S.L.`) are one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]).replace(/\./g, '');
    words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words that only join others: names are compared without them, and a page may write any or none. */
export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/**
 * What a company name is compared by: folded words without the legal form before or behind and without
 * the connectors between others. A name that is nothing but a legal form stays whole, and a connector
 * at an end is a part of the name: `Y&R`, `E.ON`.
 */
export function nameWords(name: string): string[] {
  const words = stripLegalForms(wordsOf(name).map((word) => word.text));
  return words.filter((word, at) => !isConnector(word) || at === 0 || at === words.length - 1);
}

export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** Whether a key can tell one company from another: not a lone letter, connector or legal form. */
export function isTellingKey(key: string): boolean {
  return TWO_LETTERS.test(key) && !isConnector(key) && !isLegalForm(key);
}

const TWO_LETTERS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

function stripLegalForms(words: string[]): string[] {
  let from = 0;
  let to = words.length;
  for (let size = trailing(words, from, to); size && to - from > size; ) {
    to -= size;
    if (joinsForm(words, from, to)) to -= 1;
    size = trailing(words, from, to);
  }
  if (to - from > 1 && isLeadingLegalForm(words[from]!)) from += 1;
  return words.slice(from, to);
}

/** `& Co.`: only this form is joined to the name; in `E & Y GmbH` the `y` belongs to the name. */
function joinsForm(words: string[], from: number, to: number): boolean {
  if (to - from < 2 || !/^co(mpany)?$/.test(words[to]!)) return false;
  return isConnector(words[to - 1]!) && !isConnector(words[to - 2]!);
}

function trailing(words: string[], from: number, to: number): number {
  for (let size = Math.min(LONGEST_LEGAL_FORM, to - from); size > 0; size--) {
    if (isLegalForm(words.slice(to - size, to).join(' '))) return size;
  }
  return 0;
}
