import type { Account } from './account';
import { fold, isConnector, wordsOf } from './name';
import { compareText } from './order';
import { beginsButForTypo } from './search/typo';

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
  const begun = candidates.filter((one) => words.every((word) => hasBegun(one, word)));
  return inOrder(begun, words, limit);
}

/** Those that match only where each word may have one typing error; those with the fewest stand first. */
export function similarMatches(
  candidates: readonly Candidate[],
  words: readonly string[],
  limit: number,
): Account[] {
  const typosIn = (one: Candidate) => words.filter((word) => !hasBegun(one, word));
  const isMeant = ({ words: own }: Candidate, typo: string) =>
    own.some((word) => beginsButForTypo(word, typo));
  const similar = candidates.filter((one) => {
    const typos = typosIn(one);
    return typos.length > 0 && typos.every((typo) => isMeant(one, typo));
  });
  return inOrder(similar, words, limit, (one) => typosIn(one).length);
}

function hasBegun({ words }: Candidate, word: string): boolean {
  return words.some((own) => own.startsWith(word));
}

function inOrder(
  candidates: readonly Candidate[],
  words: readonly string[],
  limit: number,
  typosOf: (one: Candidate) => number = () => 0,
): Account[] {
  return candidates
    .map((one) => ({
      account: one.account,
      typos: typosOf(one),
      whole: words.filter((word) => one.words.includes(word)).length,
      name: fold(one.account.name),
    }))
    .sort(
      (a, b) =>
        a.typos - b.typos ||
        b.whole - a.whole ||
        compareText(a.name, b.name) ||
        compareText(a.account.id, b.account.id),
    )
    .slice(0, limit)
    .map((found) => found.account);
}
