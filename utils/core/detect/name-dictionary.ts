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

  #longestAt(text: string, words: Word[], from: number) {
    let node = this.#root.next!.get(words[from]!.text);
    let match: { last: number; found: NonNullable<Node['found']> } | undefined;
    for (let i = from; node; ) {
      if (node.found && looksLikeName(text, words, from, i)) match = { last: i, found: node.found };
      let after = i + 1;
      while (words[after] && isConnector(words[after]!.text)) after++;
      const word = words[after];
      if (!word || !joined(text, words, i, after)) break;
      node = node.next?.get(word.text);
      i = after;
    }
    return match;
  }
}

/** `www.acme.example` says where a site is, and the domain says whose. */
const WEB_ADDRESS = /^\W*(?:https?:\/\/|www\.)|[\p{L}\p{N}-]\.\p{L}{2,}(?:[/:?#].*|\W*)$/iu;

function inWebAddress(text: string, start: number, end: number): boolean {
  const from = text.slice(Math.max(0, start - 100), start).search(/\S*$/);
  const after = /^\S{0,100}/.exec(text.slice(end))![0].length;
  const token = text.slice(Math.max(0, start - 100) + from, end + after);
  return token.length > end - start && !/\s/.test(token) && WEB_ADDRESS.test(token);
}

/** A single word is a name only where it is written like one; `target` in a sentence is not `Target`. */
function looksLikeName(text: string, words: Word[], from: number, to: number): boolean {
  if (from !== to) return true;
  const word = text.slice(words[from]!.start, words[to]!.end);
  const first = word[0]!;
  return word.length > 1 && (first !== first.toLowerCase() || first === first.toUpperCase());
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
