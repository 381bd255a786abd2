import { formAt, formsEnd } from '../match/legal-form';
import * as kinds from '../match/word-kinds';
import type { Words } from '../match/words';
import type { Find } from './companies';
import { isCalled, isNoName, isOpener, isParticle } from './small-words';

const WORDS_MAX = 8;
const UNSPACED_MAX = 24;
const CONFIDENCE = 0.8;
const WEAK_CONFIDENCE = 0.6;

/** The name that a legal form at a word ends: `Läpple AG`, `大湯鉄道株式会社`. */
export function nameBefore(words: Words, form: number, finds: readonly Find[]): Find | undefined {
  const found = formAt(words, form)!;
  const to = formsEnd(words, form);
  const unspaced = (words.kind[form]! & kinds.UNSPACED) !== 0;
  let from = unspaced ? unspacedStart(words, form) : spacedStart(words, form, to);
  // What stands before may be the end of a name that is known with its own form.
  const last = finds.at(-1);
  if (last && from < last.to) {
    const bare = last.place >= 0 && last.nameEnd === last.to && last.to <= form;
    from = bare ? Math.min(from, last.from) : Math.max(from, last.to);
  }
  if (from >= form || !isName(words, from, form)) return undefined;
  return {
    from,
    nameFrom: from,
    nameEnd: form,
    to,
    place: -1,
    confidence: found.weak ? WEAK_CONFIDENCE : CONFIDENCE,
  };
}

function isName(words: Words, from: number, to: number): boolean {
  if (to - from === 1) return words.length[from]! > 1 && !isNoName(words, from);
  for (let at = from; at < to; at++) {
    const kind = words.kind[at]!;
    if (!(kind & (kinds.NUMBER | kinds.CONNECTOR)) && !/^年/.test(words.text[words.start[at]!]!))
      return true;
  }
  return false;
}

/** What may stand within a name; brackets come in pairs: `Acme (UK) Ltd`. */
const WITHIN = /^[-–‐.'’& ]*\(?$|^\)[-– ]*$/;
/** What may stand before a form. */
const BEFORE_FORM = /^["”»]?\)?,? {0,2}\(?$|^[-‐–]$/;
const SHORTENED_MAX = 2;

function spacedStart(words: Words, form: number, to: number): number {
  const { text } = words;
  if (words.gap[form]! >= kinds.LINE || form === 0 || !fitsForm(words, form)) return form;
  const before = words.kind[form - 1] ?? 0;
  const isCo = /^co/.test(words.textOf(form)) && to === form + 1;
  // `Polizei und SA`, `Facebook und Co` name no company.
  if (before & kinds.CONNECTOR && !(isCo && text[words.start[form - 1]!] === '&')) {
    if (!/^co/.test(words.textOf(form)) || isCo) return form;
  }
  const club = /^e\.? ?V/.test(text.slice(words.start[form]!, words.end[to - 1]!));
  let from = form;
  let brackets = 0;
  for (let at = form - 1; at >= 0 && form - at <= WORDS_MAX; at--) {
    const kind = words.kind[at]!;
    if (kind & kinds.UNSPACED && !/[\u30a0-\u30ff]/.test(text[words.start[at]!]!)) break;
    const gap = text.slice(words.end[at]!, words.start[at + 1]!);
    if (at < form - 1 && (!WITHIN.test(gap) || endsSentence(words, at, gap))) break;
    if (gap.startsWith(')')) brackets++;
    else if (at < form - 1 && gap.endsWith('(') && brackets-- === 0) break;
    const joins = (kind & kinds.CONNECTOR) !== 0;
    if (!joins && kind & (kinds.CAPITAL | kinds.MIXED)) from = at;
    else if (!joins && !isParticle(words, at, club)) break;
    if (words.gap[at]! >= kinds.LINE) break;
  }
  for (let at = form - 2; at >= from; at--) {
    if (isCalled(words, at)) from = at + 1;
  }
  while (from < form && (isOpener(words, from) || isYear(words, from))) from++;
  return from;
}

/** `Denver, CO` and `Edmonton, AB` are places; in a shouted sentence `LIMITED` is a word. */
function fitsForm(words: Words, form: number): boolean {
  const { text } = words;
  const gap = text.slice(words.end[form - 1]!, words.start[form]!);
  if (!BEFORE_FORM.test(gap)) return false;
  const raw = text.slice(words.start[form]!, words.end[form]!);
  const capitals = (words.kind[form]! & kinds.CAPITALS) !== 0;
  if (capitals && raw.length < 3 && /[,(]/.test(gap)) return false;
  if (raw === 'CO' && !(words.kind[form - 1]! & kinds.CAPITALS)) return false;
  if (raw !== 'LIMITED' && raw !== 'COMPANY') return true;
  return !(form > 3 && [1, 2, 3, 4].every((back) => words.kind[form - back]! & kinds.CAPITALS));
}

function endsSentence(words: Words, at: number, gap: string): boolean {
  return gap.startsWith('. ') && words.end[at]! - words.start[at]! > SHORTENED_MAX;
}

function isYear(words: Words, at: number): boolean {
  if (!(words.kind[at]! & kinds.NUMBER)) return false;
  const size = words.end[at]! - words.start[at]!;
  return size === 4 || words.text.startsWith('. ', words.end[at]!);
}

/** Words that end right before a name: `1997年`, `映像企画制作企業`. */
const LEADS_UP =
  /^(?:.*(?:\d+年|元年|同年|[〇-九十]年(?:\d+月)?(?:\d+日)?|企業|メーカー|グループ))(?=.)/u;

function unspacedStart(words: Words, form: number): number {
  let from = form;
  for (let at = form - 1; at >= 0 && form - at <= UNSPACED_MAX; at--) {
    if (words.gap[at + 1]! >= kinds.LINE) break;
    if (!fitsUnspaced(words, at)) break;
    if (words.gap[at + 1] !== kinds.NOTHING && !isMiddleDot(words, at + 1)) break;
    from = at;
  }
  if (from === form) return form;
  const start = words.start[from]!;
  const name = words.text.slice(start, words.end[form - 1]!);
  if (/^(?:\d+|同)?年$/.test(name)) return form;
  const lead = LEADS_UP.exec(name)?.[0].length ?? 0;
  while (from < form && words.start[from]! < start + lead) from++;
  return from;
}

/** Between the parts of a name written in Katakana. */
function isMiddleDot(words: Words, at: number): boolean {
  const gap = words.text.slice(words.end[at - 1]!, words.start[at]!);
  return /^[・･&＆.-]$/.test(gap);
}

/** Hiragana joins the words of a sentence, and is rare in names. */
function fitsUnspaced(words: Words, at: number): boolean {
  const kind = words.kind[at]!;
  if (!(kind & kinds.UNSPACED)) return (kind & (kinds.CAPITAL | kinds.MIXED | kinds.NUMBER)) !== 0;
  return !/[\u3041-\u309f]/.test(words.text[words.start[at]!]!);
}

/** The name that a legal form begins: `ООО «Ромашка»`, `株式会社サンリオ`. */
export function nameBehind(words: Words, form: number, next: number): Find | undefined {
  if (next >= words.count || words.gap[next]! >= kinds.LINE) return undefined;
  const unspaced = words.kind[form]! & kinds.UNSPACED;
  const to = unspaced ? unspacedEnd(words, next) : spacedEnd(words, next);
  if (to <= next) return undefined;
  return { from: form, nameFrom: next, nameEnd: to, to, place: -1, confidence: CONFIDENCE };
}

function spacedEnd(words: Words, next: number): number {
  const { text } = words;
  const open = text.slice(words.end[next - 1]!, words.start[next]!);
  const quote = /["«“„]/.test(open);
  if (!/^ ?["«“„]?$/.test(open) || !(words.kind[next]! & kinds.CAPITAL)) return next;
  let to = next;
  while (to < words.count && to - next < WORDS_MAX) {
    const capital = (words.kind[to]! & (kinds.CAPITAL | kinds.MIXED)) !== 0;
    if (!quote && !capital) break;
    if (to > next && words.gap[to]! >= (quote ? kinds.LINE : kinds.MARK)) break;
    to++;
    if (quote && /^["»”“]/.test(text.slice(words.end[to - 1]!, words.end[to - 1]! + 1))) return to;
  }
  // A quote that is not closed soon is not around a name.
  return quote ? next : to;
}

/** What follows the word for a company where it names none, and where a name is over. */
const NO_NAME =
  /^(?:等|化|形式|制度|設立|組織|法人|側|間|員|数|制|の|は|が|を|に|で|と|も|や|へ|から|まで|という)/;
const OVER = /代表|取締役|社長|会長|専務|常務|本社|所属|および|及び/;

function unspacedEnd(words: Words, next: number): number {
  const { text } = words;
  if (words.gap[next] !== kinds.NOTHING && words.gap[next] !== kinds.SPACE) return next;
  const start = words.start[next]!;
  if (NO_NAME.test(text.slice(start, start + 3))) return next;
  let to = next + hiraganaLead(words, next);
  while (to < words.count && to - next < UNSPACED_MAX && fitsUnspaced(words, to)) {
    const gap = words.gap[to]!;
    const latin = !(words.kind[to]! & kinds.UNSPACED) && to > next && gap === kinds.SPACE;
    if (to > next && gap !== kinds.NOTHING && !isMiddleDot(words, to) && !latin) break;
    to++;
  }
  const over = to > next ? OVER.exec(text.slice(start, words.end[to - 1]!)) : null;
  if (over && over.index > 0) while (words.start[to - 1]! >= start + over.index) to--;
  return to;
}

const HIRAGANA_MAX = 8;

/** `ぐんま安全教育センター`: Hiragana belongs to a name only before something else. */
function hiraganaLead(words: Words, next: number): number {
  let at = next;
  while (at < words.count && at - next < HIRAGANA_MAX && isHiragana(words, at)) at++;
  const goesOn = at < words.count && words.gap[at] === kinds.NOTHING && fitsUnspaced(words, at);
  return goesOn ? at - next : 0;
}

function isHiragana(words: Words, at: number): boolean {
  return /[\u3041-\u309f]/.test(words.text[words.start[at]!]!);
}
