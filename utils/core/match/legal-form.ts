import * as table from './legal-form-table';
import { joined1, joined2 } from './phrase-hash';
import * as kinds from './word-kinds';
import { Words } from './words';

/** How a form must be written to count as one in running text. */
type Writing = 'any' | 'capitalised' | 'exact' | 'dotted' | 'bracketed';

interface Form {
  writing: Writing;
  leading: boolean;
  /** As it is written without dots. */
  written: string[];
}

interface Step {
  hash2: number;
  form?: Form;
}

/** By the first hash of the phrase so far; a step without a form leads to a longer one. */
const steps = new Map<number, Step>();
/** Most words begin no form; one look tells. */
const first = new Uint8Array(4096);
const FORM_WORDS_MAX = 12;

for (const [writing, list] of [
  ['any', table.STRONG],
  ['capitalised', table.CAPITALISED],
  ['exact', table.EXACT],
  ['dotted', table.DOTTED],
  ['bracketed', table.BRACKETED],
] as const) {
  for (const written of entriesOf(list))
    enter(written, { writing, leading: false, written: [written] });
}
for (const written of entriesOf(table.LEADING)) enter(written, undefined);

function entriesOf(list: string): string[] {
  return list.replaceAll('\n', '').split('|');
}

/** Without a form: marks the one that is there as leading. */
function enter(written: string, form: Form | undefined): void {
  const words = new Words(written, FORM_WORDS_MAX);
  words.fill(0);
  first[words.hash1[0]! & 4095] = 1;
  let hash1 = 0;
  let hash2 = 0;
  let step: Step = { hash2 };
  for (let at = 0; at < words.count; at++) {
    hash1 = next1(words, at, hash1);
    hash2 = next2(words, at, hash2);
    step = steps.get(hash1) ?? { hash2 };
    steps.set(hash1, step);
  }
  if (!form) step.form!.leading = true;
  else if (step.form) step.form.written.push(written);
  else step.form = form;
}

export interface FoundForm {
  /** The word behind it. */
  next: number;
  leading: boolean;
  /** Whether it is written as a form is in running text. */
  sure: boolean;
  /** Whether it may be a word of its own. */
  weak: boolean;
}

function next1(words: Words, at: number, hash: number): number {
  return joined1(hash, words.hash1[at]!, words.length[at]!, isDelimited(words, at));
}

function next2(words: Words, at: number, hash: number): number {
  return joined2(hash, words.hash2[at]!, words.length[at]!, isDelimited(words, at));
}

function isDelimited(words: Words, at: number): boolean {
  return at > 0 && !(words.kind[at - 1]! & words.kind[at]! & kinds.UNSPACED);
}

/** Whether a legal form may begin with a word; true of few others. */
export function mayBeForm(words: Words, at: number): boolean {
  return first[words.hash1[at]! & 4095] === 1 || (words.kind[at]! & kinds.SINGLE) !== 0;
}

/** The longest single legal form that begins with a word. */
export function formAt(words: Words, from: number, to = words.count): FoundForm | undefined {
  if (!mayBeForm(words, from)) return undefined;
  const single = words.kind[from]! & kinds.SINGLE;
  const known = first[words.hash1[from]! & 4095];
  const longest = known ? longestForm(words, from, to) : undefined;
  return longest ?? (single ? spelledForm(words, from, to) : undefined);
}

function longestForm(words: Words, from: number, to: number): FoundForm | undefined {
  const limit = Math.min(to, from + FORM_WORDS_MAX);
  let hash1 = 0;
  let hash2 = 0;
  let longest: Step | undefined;
  let end = from;
  for (let at = from; at < limit; at++) {
    if (at > from && words.gap[at]! >= kinds.LINE) break;
    hash1 = at === from ? words.hash1[at]! : next1(words, at, hash1);
    hash2 = at === from ? words.hash2[at]! : next2(words, at, hash2);
    const step = steps.get(hash1);
    if (!step || step.hash2 !== hash2) break;
    if (!step.form) continue;
    longest = step;
    end = at + 1;
  }
  return longest && foundForm(words, from, end, longest.form!);
}

const SPELLING_GAP = /^(?:\. ?|\/| )$/;

/** `S. L. U.` and `A/S`, letter by letter. */
function spelledForm(words: Words, from: number, to: number): FoundForm | undefined {
  let found: FoundForm | undefined;
  let hash1 = words.hash1[from]!;
  let hash2 = words.hash2[from]!;
  for (let at = from + 1; at < to && at < from + 5; at++) {
    if (!(words.kind[at]! & kinds.SINGLE) || words.length[at] !== 1) break;
    const gap = words.text.slice(words.end[at - 1]!, words.start[at]!);
    if (!SPELLING_GAP.test(gap)) break;
    hash1 = joined1(hash1, words.hash1[at]!, 1, false);
    hash2 = joined2(hash2, words.hash2[at]!, 1, false);
    const step = steps.get(hash1);
    if (step?.hash2 !== hash2 || !step.form) continue;
    found = foundForm(words, from, at + 1, step.form);
    found.sure = !/^ /.test(gap) && (step.form.writing !== 'dotted' || !gap.includes(' '));
  }
  return found;
}

function foundForm(words: Words, from: number, next: number, form: Form): FoundForm {
  const { text } = words;
  const start = words.start[from]!;
  const raw = text.slice(start, words.end[next - 1]!);
  return {
    next,
    leading: form.leading,
    weak: form.writing === 'capitalised',
    sure: isWritten(raw, text[start - 1] ?? '', words.kind[from]!, form),
  };
}

/** In small letters it is no registered cooperative. */
const FOR_EXAMPLE = 'e.g.';
const INNER_DOT = /\p{L}(?:\.|\/)\p{L}/u;

function isWritten(raw: string, before: string, kind: number, form: Form): boolean {
  switch (form.writing) {
    case 'any':
      return true;
    case 'capitalised':
      return (kind & kinds.CAPITAL) !== 0;
    case 'bracketed':
      return /[(（]/.test(before) || /[㈱㈲㈜]/.test(raw);
    case 'dotted':
      return INNER_DOT.test(raw);
    case 'exact':
      if (raw === FOR_EXAMPLE) return false;
      return INNER_DOT.test(raw) || raw === raw.toUpperCase() || form.written.includes(raw);
  }
}

/** The word behind a row of legal forms: `GmbH & Co. KG`, `Co., Ltd.`; `from` where there is none. */
export function formsEnd(words: Words, from: number, to = words.count): number {
  let end = from;
  for (let at = from; at < to; ) {
    const broken = at > 0 && words.gap[at]! >= kinds.LINE;
    const form = broken ? undefined : formAt(words, at, to);
    if (form?.sure) {
      end = form.next;
      at = end;
    } else if (words.kind[at]! & kinds.CONNECTOR && at === end) at++;
    else break;
  }
  return end;
}
