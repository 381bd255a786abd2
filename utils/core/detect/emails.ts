import { isMailDomain } from './mail-domain';
import type { Span } from './page-text';

export interface EmailSpan extends Span {
  /** Normalised as by `normalizeEmail`. */
  address: string;
}

/** RFC 5321 §4.5.3.1. */
const LOCAL_MAX = 64;
const DOMAIN_MAX = 255;

/** `atext` of RFC 5322 with the letters of RFC 6531; quoted local parts do not occur in running text. */
const LOCAL = /[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~.]/u;
const HOST = /[\p{L}\p{M}\p{N}.-]/u;
/** Marks that open or close something in a sentence rather than begin an address. */
const OPENING = /^[.'`*/=|{}!?#$%^&~-]+/;

/**
 * Finds addresses by looking for `@` first and verifying outwards: text without one costs a single
 * native search.
 */
export function findEmails(text: string): EmailSpan[] {
  const found: EmailSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = addressAround(text, at);
    if (span) found.push(span);
  }
  return found;
}

function addressAround(text: string, at: number): EmailSpan | undefined {
  const start = localStart(text, at);
  const end = hostEnd(text, at + 1);
  if (start === at || end === at + 1 || text[end] === '@') return undefined;
  const local = text.slice(start, at);
  if (local.endsWith('.') || local.includes('..') || inUrl(text, start)) return undefined;
  const host = text
    .slice(at + 1, end)
    .normalize('NFC')
    .toLowerCase();
  if (!isMailDomain(host)) return undefined;
  return { address: `${local.normalize('NFC').toLowerCase()}@${host}`, start, end };
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LOCAL_MAX && LOCAL.test(text[start - 1]!)) start--;
  const opening = OPENING.exec(text.slice(start, at));
  return start + (opening?.[0].length ?? 0);
}

function hostEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < DOMAIN_MAX && HOST.test(text[end]!)) end++;
  while (end > from && /[.-]/.test(text[end - 1]!)) end--;
  return end;
}

/** `https://jane@host/` and `//user:word@host` carry a user, not an address. */
function inUrl(text: string, start: number): boolean {
  return /\/\/[^\s/@]*$/.test(text.slice(Math.max(0, start - 80), start));
}
