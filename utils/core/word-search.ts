import type { Account } from './account';
import { fold, isConnector, wordsOf } from './name';
import { compareText } from './order';

/** An account with the `words` of its keys. */
export interface Candidate {
  account: Account;
  words: readonly string[];
}

/**
 * The words of a query, folded as the keys are, each once and the longest first. Connectors count
 * only where there is nothing else: `and` alone may become `Andrea`.
 */
export function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text).map((word) => word.text))].filter(Boolean);
  const telling = words.filter((word) => !isConnector(word));
  return (telling.length > 0 ? telling : words.filter((word) => /\p{L}/u.test(word))).sort(
    (a, b) => b.length - a.length,
  );
}

/**
 * The candidates that have, for each word of a query, a word beginning with it: those with most
 * whole words first, then by name.
 */
export function bestMatches(
  candidates: readonly Candidate[],
  words: readonly string[],
  limit: number,
): Account[] {
  return candidates
    .filter((one) => words.every((word) => one.words.some((own) => own.startsWith(word))))
    .map(({ account, words: own }) => ({
      account,
      whole: words.filter((word) => own.includes(word)).length,
      name: fold(account.name),
    }))
    .sort(
      (a, b) =>
        b.whole - a.whole || compareText(a.name, b.name) || compareText(a.account.id, b.account.id),
    )
    .slice(0, limit)
    .map((found) => found.account);
}
