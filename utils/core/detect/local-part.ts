import { ALNUM, DENSE, kindOf, LOCAL } from './address-chars';

/** RFC 5321 §4.5.3.1, in octets. */
const LOCAL_MAX = 64;

export interface LocalPart {
  start: number;
  /** Written as hardly anybody writes an address, though RFC 5322 lets them. */
  odd: boolean;
}

/** Where the local part that ends before the `@` begins. */
export function localPart(text: string, at: number): LocalPart | undefined {
  const start = plainStart(text, at);
  return start === undefined ? anyLocalPart(text, at) : { start, odd: false };
}

/** The same for whatever may be written there. */
export function anyLocalPart(text: string, at: number): LocalPart | undefined {
  const run = localRun(text, at);
  if (run === undefined || text[at - 1] === '.') return undefined;
  const quoted = quotedStart(text, run, at);
  if (quoted !== undefined) return { start: quoted, odd: true };
  if (run === at) return undefined;
  const written = text.slice(run, at);
  if (!/[\p{L}\p{N}]/u.test(written)) {
    // `~@sr.ht` and the like: taken only as the whole of a word.
    return written.includes('..') || !opens(text, run) ? undefined : { start: run, odd: true };
  }
  const start = run + lead(written);
  const local = text.slice(start, at);
  if (local === '' || octets(local) > LOCAL_MAX) return undefined;
  return { start, odd: /[!#$%*/=?^`{|}~]/.test(local) };
}

/** Of a local part as nearly all are: letters and digits, with single marks between them. */
function plainStart(text: string, at: number): number | undefined {
  let start = at;
  for (let after = 0; start > 0 && at - start <= LOCAL_MAX; start--) {
    const unit = text.charCodeAt(start - 1);
    if (unit < 128 && kindOf(unit) & ALNUM) after = 1;
    else if (after && isMark(unit)) after = 0;
    else break;
  }
  const first = text.charCodeAt(start);
  const whole = start === 0 || !mayBegin(text.charCodeAt(start - 1));
  return start < at && at - start <= LOCAL_MAX && whole && kindOf(first) & ALNUM
    ? start
    : undefined;
}

/** `.`, `_`, `-` or `+`. */
function isMark(unit: number): boolean {
  return unit === 46 || unit === 95 || unit === 45 || unit === 43;
}

/** Whether what stands before may belong to it too: more of a local part, or its quotation mark. */
function mayBegin(unit: number): boolean {
  return unit === 34 || (kindOf(unit) & LOCAL) !== 0;
}

function localRun(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start <= LOCAL_MAX) {
    if (!(kindOf(text.charCodeAt(start - 1)) & LOCAL)) break;
    start--;
  }
  // A longer run may still hold a short local part behind something that ends a sentence.
  return at - start > LOCAL_MAX && !/[/=?!|]|\.\./.test(text.slice(start, at)) ? undefined : start;
}

/** Marks that open or close something in a sentence rather than begin an address. */
const OPENING = /^[.'`*/=|{}!?#$%^&+-]+/;
/** What a page puts in front: a key, a path, an escape. */
const KEY = /^[a-z_-]{1,20}=+/i;
const ESCAPE = /^(?:%[\da-f]{2})+/i;
/** Sub-addresses and sourcehut's lists may have a slash of their own. */
const OWN_SLASH = /^~|\+[^/]*\//;

/** How many units at the beginning of a run do not belong to the local part. */
function lead(run: string): number {
  let from = Math.max(0, run.lastIndexOf('..') + 2 * Number(run.includes('..')));
  const strip = (pattern: RegExp) => {
    const found = pattern.exec(run.slice(from));
    if (found) from += found[0].length;
  };
  strip(ESCAPE);
  strip(OPENING);
  if (!OWN_SLASH.test(run.slice(from))) {
    strip(/^.*[/?!|{}^`$#*]/s);
    strip(KEY);
  }
  strip(OPENING);
  return from + denseLead(run.slice(from));
}

/** In `連絡はtanaka` the sentence ends where the other script begins. */
function denseLead(local: string): number {
  let ascii = local.length;
  while (ascii > 0 && local.charCodeAt(ascii - 1) < 128) ascii--;
  const tail = local.slice(ascii);
  const cut = ascii > 0 && /^[a-z\d]/i.test(tail);
  return cut && kindOf(local.charCodeAt(ascii - 1)) & DENSE ? ascii : 0;
}

/** `"jane doe"@…` and `jane."x".doe@…`; the first quote must open a word. */
function quotedStart(text: string, run: number, at: number): number | undefined {
  if (text[run - 1] !== '"' || (run !== at && text[run] !== '.')) return undefined;
  const open = text.lastIndexOf('"', run - 2);
  const inner = text.slice(open + 1, run - 1);
  if (open < 0 || at - open > LOCAL_MAX || !/^[^\n\r"<>@\\]+$/.test(inner)) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may be quoted
  if (/[\x00-\x1f]/.test(inner)) return undefined;
  if (text[open - 1] !== '.') return opens(text, open) ? open : undefined;
  let start = open - 1;
  while (start > 0 && kindOf(text.charCodeAt(start - 1)) & ALNUM) start--;
  const fits = start < open - 1 && opens(text, start) && at - start <= LOCAL_MAX;
  return fits ? start : undefined;
}

function opens(text: string, start: number): boolean {
  return start === 0 || /[\s<([{,;:]/.test(text[start - 1]!);
}

function octets(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return sum;
}
