import { hostVerdict } from './mail-domain';
import type { EmailSpan } from './plain-address';

/** How people say `@` and `.` so that machines do not read it; each in its languages. */
const AT = 'at|ät|æt|arroba|arobase|arobas|chiocciola|klammeraffe|małpa|zavináč|kukac|собака';
const DOT = 'dot|punto|punkt|point|ponto|punt|kropka|tečka|точка|крапка';
/** What a search for a dot without brackets begins with. */
const DOT_ANCHORS = ['dot', 'DOT', 'punto', 'punkt', 'Punkt', 'point', 'ponto', 'точка'];

const OPEN = '[\\[({<]\\s{0,2}';
const CLOSE = '\\s{0,2}[\\])}>]';
const BRACKETED_AT = `\\s{0,3}${OPEN}(?:${AT}|a|@)${CLOSE}\\s{0,3}`;
const BRACKETED_DOT = `\\s{0,3}${OPEN}(?:${DOT}|\\.)${CLOSE}\\s{0,3}`;
const SPOKEN_DOT = `\\s(?:${DOT})\\s`;
const WORD = '[\\p{L}\\p{N}][\\p{L}\\p{N}_+-]{0,40}';
const SPELLED = '[\\p{L}\\p{N}](?: [\\p{L}\\p{N}]){1,30}';
const ANY_DOT = `(?:${BRACKETED_DOT}|${SPOKEN_DOT}|\\.)`;
const LOCAL = `(?<![\\p{L}\\p{N}.+_-])(${SPELLED}|${WORD}(?:${ANY_DOT}${WORD}){0,4})`;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?';

const BRACKETED = new RegExp(
  `${LOCAL}${BRACKETED_AT}((?:${SPELLED}|${LABEL})(?:${ANY_DOT}(?:${SPELLED}|${LABEL})){1,4})`,
  'giu',
);
const SPOKEN = new RegExp(
  `${LOCAL}(?:\\s(?:${AT})\\s|@)(${LABEL}(?:(?:${BRACKETED_DOT}|${SPOKEN_DOT})${LABEL}){1,4})`,
  'giu',
);
const OPENS_AT = new RegExp(`^${OPEN}(?:${AT}|a|@)${CLOSE}`, 'iu');
const SPOKEN_AT = new RegExp(`\\s(?:${AT})\\s|@`, 'iu');
const DOTS = new RegExp(`${BRACKETED_DOT}|${SPOKEN_DOT}`, 'giu');
const BRACKETED_CONFIDENCE = 0.7;
const SPOKEN_CONFIDENCE = 0.55;

const REACH = 90;

/** Addresses written `jane [at] acme [dot] example`, in the order of their places. */
export function disguisedAddresses(text: string): EmailSpan[] {
  const found: EmailSpan[] = [];
  for (const bracket of '[({') {
    for (let i = text.indexOf(bracket); i >= 0; i = text.indexOf(bracket, i + 1)) {
      if (OPENS_AT.test(text.slice(i, i + 20))) add(found, around(text, i, BRACKETED));
    }
  }
  for (const anchor of DOT_ANCHORS) {
    for (let i = text.indexOf(anchor); i >= 0; i = text.indexOf(anchor, i + anchor.length)) {
      if (!parts(text[i - 1]) || !parts(text[i + anchor.length])) continue;
      if (!SPOKEN_AT.test(text.slice(Math.max(0, i - REACH), i))) continue;
      add(found, around(text, i, SPOKEN));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function parts(char: string | undefined): boolean {
  return char !== undefined && /[\s[\](){}<>]/.test(char);
}

function around(text: string, anchor: number, pattern: RegExp): EmailSpan | undefined {
  const from = Math.max(0, anchor - REACH);
  for (const match of text.slice(from, anchor + REACH).matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > anchor || end < anchor) continue;
    const local = undisguised(match[1]!);
    const host = undisguised(match[2]!);
    if (hostVerdict(host.normalize('NFC').toLowerCase()) !== 'public') continue;
    const confidence = pattern === SPOKEN ? SPOKEN_CONFIDENCE : BRACKETED_CONFIDENCE;
    return { start, end, email: `${local}@${host}`, confidence };
  }
  return undefined;
}

function undisguised(part: string): string {
  return part.replace(DOTS, '.').replace(/\s+/g, '');
}

function add(found: EmailSpan[], span: EmailSpan | undefined): void {
  if (span && !found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
}
