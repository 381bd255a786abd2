import type { Words } from '../match/words';

const WHOLE = 0.7;
const PART = 0.4;
const ONE_SIGN = 0.2;

/** Within a longer run of its script, a name may be a part of another word. */
export function unspacedWeight(words: Words, from: number, next: number): number {
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[next - 1]!;
  const runsIn = isOneRun(text, start - 1, start);
  const runsOn = isOneRun(text, end - 1, end);
  if (runsIn || runsOn) return PART;
  return end - start > 1 ? WHOLE : ONE_SIGN;
}

function isOneRun(text: string, before: number, behind: number): boolean {
  const script = scriptOf(text[behind] ?? '');
  return script !== '' && script === scriptOf(text[before] ?? '');
}

function scriptOf(char: string): string {
  if (/[\u30a0-\u30ff]/.test(char)) return 'katakana';
  return /\p{sc=Han}/u.test(char) ? 'han' : '';
}
