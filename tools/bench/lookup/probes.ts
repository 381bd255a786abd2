import { wordsOf } from '@/utils/core/name';
import type { Somebody } from './crowd';
import { pick, type Random } from './random';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * What stands in the field after each key while somebody's name is typed: one word of it or two, in
 * either order, every fourth with a typo.
 */
export function typedOf({ name }: Somebody, random: Random): string[] {
  const words = wordsOf(name).map(({ text }) => text);
  const [first = '', second = ''] = random() < 0.2 ? words.toReversed() : words;
  const right = random() < 0.5 ? `${first} ${second}` : pick(words, random);
  const typed = random() < 0.25 ? misspelt(right, random) : right;
  return Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter((text) => !text.endsWith(' '));
}

/** A word of four letters or more of the name, with one typo anywhere. */
export function misspeltWordOf({ name }: Somebody, random: Random): string | undefined {
  const words = wordsOf(name).flatMap(({ text }) => (text.length >= 4 ? [text] : []));
  return words.length > 0 ? misspelt(pick(words, random), random) : undefined;
}

/** Another letter, one too many, one too few, or two in each other's place. */
function misspelt(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const before = text.slice(0, at);
  const letter = pick(LETTERS, random);
  const [here = '', next = ''] = [text[at], text[at + 1]];
  const tries = [
    before + letter + text.slice(at + 1),
    before + letter + text.slice(at),
    before + text.slice(at + 1),
    before + next + here + text.slice(at + 2),
  ];
  const wrong = pick(tries, random);
  return wrong === text ? misspelt(text, random) : wrong;
}
