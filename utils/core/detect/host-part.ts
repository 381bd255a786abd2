import { ALNUM, DENSE, HOST, kindOf } from './address-chars';
import { type HostVerdict, hostVerdict } from './mail-domain';

const HOST_MAX = 253;

export interface HostPart {
  end: number;
  verdict: NonNullable<HostVerdict>;
  /** Text ran into the host without a space, and where it ends is a guess. */
  guessed: boolean;
}

/** The longest host from `from` on that mail could go to. */
export function hostPart(text: string, from: number): HostPart | undefined {
  let end = hostRun(text, from);
  for (let guessed = false; end > from; guessed = true) {
    const verdict = hostVerdict(text.slice(from, end).normalize('NFC').toLowerCase());
    if (verdict) return { end, verdict, guessed };
    end = shorter(text, from, end);
  }
  return undefined;
}

function hostRun(text: string, from: number): number {
  let end = from;
  const max = Math.min(text.length, from + HOST_MAX);
  while (end < max && kindOf(text.charCodeAt(end)) & HOST) {
    // An ellipsis ends it.
    if (text[end] === '.' && text[end + 1] === '.') break;
    end++;
  }
  while (end > from && !(kindOf(text.charCodeAt(end - 1)) & ALNUM)) end--;
  return end;
}

/**
 * Without a sentence that was glued to it: `acme.co.jpまで`, `acme.comPhone`, `acme.com.Thanks`.
 * Gives `from` where nothing more can be taken off.
 */
function shorter(text: string, from: number, end: number): number {
  const label = text.lastIndexOf('.', end - 1) + 1;
  if (label <= from) return from;
  for (let i = end - 1; i > label; i--) {
    const before = text.charCodeAt(i - 1);
    const glued = before < 128 && (kindOf(text.charCodeAt(i)) & DENSE || startsWord(text, i));
    if (glued && kindOf(before) & ALNUM) return i;
  }
  const capital = isUpper(text[label]!) && !isUpper(text[label - 2]!);
  return capital || kindOf(text.charCodeAt(label)) & DENSE ? label - 1 : from;
}

function startsWord(text: string, i: number): boolean {
  return isUpper(text[i]!) && !isUpper(text[i - 1]!);
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}
