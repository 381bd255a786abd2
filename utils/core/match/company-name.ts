import { formAt } from './legal-form';
import * as kinds from './word-kinds';
import { Words } from './words';

/** No name is longer. */
export const NAME_WORDS_MAX = 64;

/** What a company name is compared by. */
export interface NameWords {
  words: Words;
  from: number;
  /** The word behind the last that counts. */
  to: number;
}

/**
 * The words of a name without the legal forms before and behind it. A name that is nothing else stays whole.
 * @param words used for reading, so that many names take one place
 */
export function nameWords(name: string, words = new Words('', NAME_WORDS_MAX)): NameWords {
  words.text = name;
  words.fill(0);
  let from = 0;
  let to = words.count;
  for (let start = lastForm(words, from, to); start > from; start = lastForm(words, from, to)) {
    to = joinsForm(words, from, start) ? start - 1 : start;
  }
  for (let form = formAt(words, from, to); form?.leading; form = formAt(words, from, to)) {
    if (form.next >= to) break;
    from = form.next;
  }
  return { words, from, to };
}

/** The first word of the legal form that ends a name, or -1. */
function lastForm(words: Words, from: number, to: number): number {
  for (let at = Math.max(from, to - 6); at < to; at++) {
    if (formAt(words, at, to)?.next === to) return at;
  }
  return -1;
}

/** `& Co.`: only this form is joined to the name; in `E & Y GmbH` the `y` belongs to the name. */
function joinsForm(words: Words, from: number, start: number): boolean {
  if (start - from < 2 || !/^co(mpany)?$/.test(words.textOf(start))) return false;
  return isConnector(words, start - 1) && !isConnector(words, start - 2);
}

/** Words that only join others are left out; at an end they are a part of the name: `Y&R`, `E.ON`. */
export function counts({ words, from, to }: NameWords, at: number): boolean {
  return at === from || at === to - 1 || !isConnector(words, at);
}

function isConnector(words: Words, at: number): boolean {
  return (words.kind[at]! & kinds.CONNECTOR) !== 0;
}

/**
 * The form in which names are equal when people mean the same company: without case, accents,
 * umlauts written out, punctuation, joining words and legal forms; the order of words is kept.
 */
export function normalizeCompanyName(name: string): string {
  const key = normalizedOnce(name);
  const again = normalizedOnce(key);
  return again === key ? key : normalizeCompanyName(again);
}

function normalizedOnce(name: string): string {
  const shown = nameWords(name);
  const { words, from, to } = shown;
  let text = '';
  let last = -1;
  for (let at = from; at < to; at++) {
    if (!counts(shown, at)) continue;
    const close = last < 0 || (last === at - 1 && words.runsOn(at));
    text += close ? words.textOf(at) : ` ${words.textOf(at)}`;
    last = at;
  }
  return text;
}
