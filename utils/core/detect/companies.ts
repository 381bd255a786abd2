import type { CompanyIndex } from '../match/company-index';
import { formAt, formsEnd, mayBeForm } from '../match/legal-form';
import { LINE } from '../match/word-kinds';
import { Words } from '../match/words';
import { KnownNames } from './known-name';
import { Evidence } from './name-evidence';
import { nameBefore, nameBehind } from './unknown-name';
import { inWebAddress } from './web-address';

/** A company name in a text; offsets are UTF-16. */
export interface CompanySpan {
  start: number;
  end: number;
  /** As the page writes it, legal form included. */
  name: string;
  /** The id of whoever is known by it; the first where there are several. */
  known?: string;
  /** Its place in the index, which has the ids of all. */
  place?: number;
  /** 0 to 1: how surely a company is meant. From `WORTH_MARKING` on a known one may be marked. */
  confidence: number;
}

/** A find, in words of the piece. */
export interface Find {
  from: number;
  /** Where the name begins behind a legal form; the same as `from` where none leads. */
  nameFrom: number;
  /** The word behind the name, its legal form left out. */
  nameEnd: number;
  /** The word behind the legal form. */
  to: number;
  /** Its place in the index; -1 where nobody is known by it. */
  place: number;
  /** Of an unknown one; what is known is weighed. */
  confidence: number;
}

/** Words read at once; what a name may need beyond them is read again. */
const PIECE = 4096;
const OVERLAP = 64;

/** Known names in any writing, and unknown ones beside a legal form; from left to right, the longest first. */
export function findCompanies(text: string, known?: CompanyIndex): CompanySpan[] {
  const words = new Words(text, Math.min(PIECE, text.length + 1));
  const names = known && known.size > 0 ? new KnownNames(known) : undefined;
  const evidence = new Evidence(known);
  for (let from = 0; from < text.length; ) {
    const next = words.fill(from);
    names?.look(words);
    const isLast = next >= text.length;
    const until = isLast ? words.count : words.count - OVERLAP;
    const finds = findsIn(words, names, until);
    for (const find of finds) evidence.add(words, find);
    const behind = Math.max(until, finds.at(-1)?.to ?? 0);
    from = isLast || behind >= words.count ? next : words.start[behind]!;
  }
  return evidence.spans();
}

function findsIn(words: Words, names: KnownNames | undefined, until: number): Find[] {
  const finds: Find[] = [];
  for (let at = 0; at < until; ) {
    // Most words are nothing, and a call for each would take longer than all the rest.
    if (!names?.mayBegin(at) && !mayBeForm(words, at)) {
      at++;
      continue;
    }
    const find =
      (names?.at(words, at) && knownFind(words, at, names)) || findAtForm(words, names, at, finds);
    if (!find) {
      at++;
      continue;
    }
    // What a stranger's longer name covers was only a part of it.
    while (finds.length > 0 && finds.at(-1)!.to > find.from) finds.pop();
    finds.push(find);
    at = Math.max(at + 1, find.to);
  }
  return finds;
}

function knownFind(words: Words, from: number, { next, place }: KnownNames): Find | undefined {
  if (inWebAddress(words.text, words.start[from]!, words.end[next - 1]!)) return undefined;
  return { from, nameFrom: from, nameEnd: next, to: formsEnd(words, next), place, confidence: 0 };
}

/** At a legal form: the name before it or, where it may lead one, the name behind it. */
function findAtForm(
  words: Words,
  names: KnownNames | undefined,
  at: number,
  finds: readonly Find[],
): Find | undefined {
  const form = formAt(words, at);
  if (!form?.sure) return undefined;
  const before = nameBefore(words, at, finds);
  if (before || !form.leading) return before;
  if (form.next < words.count && words.gap[form.next]! < LINE && names?.at(words, form.next)) {
    const known = knownFind(words, form.next, names);
    if (known) return { ...known, from: at };
  }
  return nameBehind(words, at, form.next);
}
