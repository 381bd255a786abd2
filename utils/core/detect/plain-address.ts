import { ALNUM, kindOf } from './address-chars';
import { hostPart } from './host-part';
import { localPart } from './local-part';
import { hostLength } from './mail-domain';

/** An address in a text; offsets are UTF-16. */
export interface EmailSpan {
  start: number;
  end: number;
  /** As the page writes it; without disguise where it was disguised. */
  email: string;
  /** 0 to 1: how surely this is an address that somebody is to be reached at. */
  confidence: number;
}

/** RFC 5321 §4.5.3.1.3. */
const ADDRESS_MAX = 254;

/** Characters of an A-label that a letter takes at most. */
const LETTER_MAX = 8;

const SURE = 1;
const IN_PATH = 0.8;
const HANDLE = 0.6;
const ODD = 0.6;
const MADE_UP = 0.5;

/** The address around an `@`. Reads no further than an address can be long. */
export function addressAround(text: string, at: number): EmailSpan | undefined {
  if (!(kindOf(text.charCodeAt(at + 1)) & ALNUM)) return undefined;
  const local = localPart(text, at);
  if (!local) return undefined;
  const host = hostPart(text, at + 1);
  if (!host) return undefined;
  const { end } = host;
  let { start } = local;
  const before = text[start - 1];
  if (before === '@' && start > 1 && kindOf(text.charCodeAt(start - 2))) return undefined;
  if (isUserInfo(text, start) || !endsWell(text, start, host)) return undefined;
  // Emphasis of Markdown: `_jane@acme.example_`.
  if (text[end] === '_' && text[start] === '_') start++;
  if (start === at || isTooLong(text, start, at, end)) return undefined;
  const confidence = Math.min(
    host.verdict === 'made-up' ? MADE_UP : SURE,
    local.odd ? ODD : SURE,
    before === '@' ? HANDLE : SURE,
    before === '/' || before === '=' || host.guessed ? IN_PATH : SURE,
  );
  return { start, end, email: text.slice(start, end), confidence };
}

/** A host counts as it is written in A-labels: `ü` is `xn--tda`. */
function isTooLong(text: string, start: number, at: number, end: number): boolean {
  if (end - start < ADDRESS_MAX / LETTER_MAX) return false;
  return at - start + 1 + hostLength(text.slice(at + 1, end)) > ADDRESS_MAX;
}

/** `git@host:path`, `user@host:8080`, and what goes on as no host does. */
function endsWell(text: string, start: number, host: { end: number; verdict: string }): boolean {
  const after = text[host.end];
  const next = text[host.end + 1] ?? '';
  if (after === '@') return false;
  if (after === '_' && /[\p{L}\p{N}]/u.test(next)) return false;
  if (after === ':') return !/[\d/~]/.test(next) && (/\s|^$/.test(next) || !isGit(text, start));
  return host.verdict === 'public' || !after || !/[-_]/.test(after);
}

function isGit(text: string, start: number): boolean {
  return text.startsWith('git@', start);
}

const USER_MAX = 80;

/** `https://jane@host/` and `//user:word@host` carry a user, not an address. */
function isUserInfo(text: string, start: number): boolean {
  const min = Math.max(1, start - USER_MAX);
  for (let i = start - 1; i >= min; i--) {
    const char = text[i]!;
    if (char === '/') return text[i - 1] === '/';
    if (char === '@' || char <= ' ') return false;
  }
  return false;
}
