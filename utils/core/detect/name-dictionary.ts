import type { AccountId } from '../ids';
import { isLegalForm, LONGEST_LEGAL_FORM } from '../legal-forms';
import { isConnector, type Word, wordsOf } from '../name';
import type { Span } from './page-text';

export interface NameSpan extends Span {
  /** The key under which the name is known. */
  key: string;
  accountIds: AccountId[];
}

interface Node {
  next?: Map<string, Node>;
  found?: { key: string; accountIds: AccountId[] };
}

/** What may stand between two words of one name. A full stop ends it unless it shortens a word. */
const WITHIN_NAME = /^[\s.,'’\-–/()&+]{0,6}$/;
const SENTENCE_END = /\.\s/;
const ABBREVIATION_MAX = 3;

/** The known company names as a tree of words: one look at a word tells whether a name begins there. */
export class NameDictionary {
  readonly #root: Node = {};

  /** @param entries keys as `nameKey` makes them */
  constructor(entries: Iterable<{ key: string; accountId: AccountId }>) {
    for (const { key, accountId } of entries) this.#add(key, accountId);
  }

  /** The longest known name at each place, from left to right, without overlaps; its legal form is part of the span. */
  find(text: string): NameSpan[] {
    if (!this.#root.next) return [];
    const words = wordsOf(text);
    const spans: NameSpan[] = [];
    for (let i = 0; i < words.length; i++) {
      const match = this.#longestAt(text, words, i);
      if (!match || inWebAddress(text, words[i]!.start, words[match.last]!.end)) continue;
      const last = withLegalForm(text, words, match.last);
      spans.push({ start: words[i]!.start, end: words[last]!.end, ...match.found });
      i = last;
    }
    return spans;
  }

  #add(key: string, accountId: AccountId): void {
    let node = this.#root;
    for (const word of key.split(' ')) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = {};
        node.next.set(word, child);
      }
      node = child;
    }
    node.found ??= { key, accountIds: [] };
    if (!node.found.accountIds.includes(accountId)) node.found.accountIds.push(accountId);
  }

  #longestAt(text: string, words: Word[], from: number): Found | undefined {
    const node = this.#root.next!.get(words[from]!.text);
    return node && longestFrom(text, words, node, from, from);
  }
}

interface Found {
  last: number;
  found: NonNullable<Node['found']>;
}

/** `R+E+Y` has three between two words of its key, `r y`. */
const MOST_CONNECTORS = 3;

/**
 * The longest name from the word `from` on, given that the words up to `last` have led to `node`.
 * A connector in the text may be a word of the name or only join two, so both are tried.
 */
function longestFrom(
  text: string,
  words: Word[],
  node: Node,
  from: number,
  last: number,
): Found | undefined {
  let best: Found | undefined;
  if (node.found && looksLikeName(text, words, from, last)) best = { last, found: node.found };
  if (!node.next) return best;
  for (let after = last + 1; after <= last + 1 + MOST_CONNECTORS; after++) {
    const word = words[after];
    if (!word || !joined(text, words, last, after)) break;
    const next = node.next.get(word.text);
    const longer = next && longestFrom(text, words, next, from, after);
    if (longer && longer.last > (best?.last ?? -1)) best = longer;
    if (!isConnector(word.text)) break;
  }
  return best;
}

/** `www.acme.example` says where a site is, and the domain says whose. */
const WEB_ADDRESS = /^\W*(?:https?:\/\/|www\.)|[\p{L}\p{N}-]\.\p{L}{2,}(?:[/:?#].*|\W*)$/iu;

function inWebAddress(text: string, start: number, end: number): boolean {
  const from = text.slice(Math.max(0, start - 100), start).search(/\S*$/);
  const after = /^\S{0,100}/.exec(text.slice(end))![0].length;
  const token = text.slice(Math.max(0, start - 100) + from, end + after);
  // `(E.ON),` has a dot of its own and is no more than the name.
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return bare.length > end - start && !/\s/.test(token) && WEB_ADDRESS.test(token);
}

const SHORT = 2;

/**
 * A single word is a name only where it is written like one; `target` in a sentence is not `Target`.
 * Neither is a row of very short ones, or `I'd` would be `I+D`.
 */
function looksLikeName(text: string, words: Word[], from: number, to: number): boolean {
  const telling = words
    .slice(from, to + 1)
    .filter((word, at) => at === 0 || at === to - from || !isConnector(word.text));
  if (from === to && telling[0]!.end - telling[0]!.start < SHORT) return false;
  if (from !== to && telling.some((word) => word.text.length > SHORT)) return true;
  return telling.every((word) => {
    const first = text[word.start]!;
    return first !== first.toLowerCase() || first === first.toUpperCase();
  });
}

function joined(text: string, words: Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const gap = text.slice(words[i]!.end, words[i + 1]!.start);
    if (!WITHIN_NAME.test(gap)) return false;
    const long = words[i]!.end - words[i]!.start > ABBREVIATION_MAX;
    if (long && SENTENCE_END.test(gap)) return false;
  }
  return true;
}

/** The index of the last word of the legal forms that follow, `GmbH & Co. KG` included. */
function withLegalForm(text: string, words: Word[], last: number): number {
  let end = last;
  for (let size = LONGEST_LEGAL_FORM; size > 0; ) {
    let from = end + 1;
    while (words[from] && isConnector(words[from]!.text)) from++;
    const form = words.slice(from, from + size);
    const fits =
      form.length === size &&
      isLegalForm(form.map((word) => word.text).join(' ')) &&
      text[form[0]!.start] !== text[form[0]!.start]!.toLowerCase() &&
      joined(text, words, end, from + size - 1);
    if (fits) {
      end = from + size - 1;
      size = LONGEST_LEGAL_FORM;
    } else size--;
  }
  return end;
}
