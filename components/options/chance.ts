import type { FullText } from '../text/text';

/** What is wrong with a percentage as typed, or nothing. */
export function chanceProblem({ t, format }: FullText, text: string): string {
  const value = format.parseNumber(text);
  return value !== undefined && value >= 0 && value <= 100 ? '' : t.ownPipelines.chanceWrong;
}
