import { DIGIT, LOWER, letterOf, UPPER } from './fold';
import * as kinds from './word-kinds';

/** How a word is written that has no capitals behind its first sign. */
export function writing(first: number, size: number): number {
  return (
    (first & LOWER ? 0 : kinds.CAPITAL) |
    (first & DIGIT ? kinds.NUMBER : 0) |
    (size === 1 ? kinds.SINGLE : 0)
  );
}

/** How any word is written. */
export function writingOf(text: string, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  let mixed = 0;
  for (let at = from; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter & LOWER) lower++;
    if (!(letter & UPPER)) continue;
    upper++;
    if (lower > 0) mixed = kinds.MIXED;
  }
  const capitals = upper > 1 && lower === 0 ? kinds.CAPITALS : 0;
  return mixed | capitals | writing(letterOf(text.charCodeAt(from)), to - from);
}
