import type { Span } from './page-text';

/** Why an address may not be what it looks like. */
export type Deception = 'imitation' | 'direction';

const LATIN = /\p{Script=Latin}/u;
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Cyrillic and Greek letters that are drawn as Latin ones; a word of these alone is read as Latin. */
const DRAWN_AS_LATIN = /^[\d._-]*(?:[асԁеһіјӏорԛѕԝхуѵүкмтвнαορτνικχγ][\d._-]*)+$/u;
const ASCII_ENDING = /\.[a-z]{2,}$/;

/** LEFT-TO-RIGHT and RIGHT-TO-LEFT OVERRIDE of Unicode (UAX 9), and what ends them. */
const OVERRIDE = /[\u202d\u202e]/;
const END = '\u202c';
const REACH = 300;

/**
 * Letters of alphabets that are drawn alike in one label (UTS 39 §5), or a control that turns the
 * order of what is read. @param at of the address in the text
 */
export function deceptionIn(text: string, at: Span): Deception | undefined {
  const before = text.slice(Math.max(0, at.start - REACH), at.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const turned = line.slice(line.lastIndexOf(END) + 1);
  if (OVERRIDE.test(turned) || OVERRIDE.test(text.slice(at.start, at.end + 1))) return 'direction';
  return isImitation(text.slice(at.start, at.end)) ? 'imitation' : undefined;
}

function isImitation(address: string): boolean {
  const lower = address.toLowerCase();
  const labels = lower.split(/[@.]/);
  if (labels.some((label) => LATIN.test(label) && LIKE_LATIN.test(label))) return true;
  const host = lower.slice(lower.lastIndexOf('@') + 1);
  return ASCII_ENDING.test(host) && labels.some((label) => DRAWN_AS_LATIN.test(label));
}
