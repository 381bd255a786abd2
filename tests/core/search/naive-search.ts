import type { SearchEntry } from '@/utils/core/search/search-index-builder';

export interface NaiveFound {
  id: string;
  typos: number;
  whole: number;
}

interface Fit {
  typos: number;
  whole: number;
}

/** What the index must find, read off the rule word by word and letter by letter. */
export function naiveFind(entries: readonly SearchEntry[], words: readonly string[]): NaiveFound[] {
  const typed = [...new Set(words)].filter(Boolean);
  if (typed.length === 0) return [];
  return entries
    .map((entry, place) => ({
      entry,
      place,
      fits: typed.map((word) => bestFit(word, entry.words)),
    }))
    .flatMap(({ entry, place, fits }) =>
      fits.every((fit) => fit !== undefined)
        ? [
            {
              id: entry.id,
              typos: fits.reduce((sum, fit) => sum + fit.typos, 0),
              whole: fits.reduce((sum, fit) => sum + fit.whole, 0),
              rank: entry.rank,
              place,
            },
          ]
        : [],
    )
    .sort((a, b) => a.typos - b.typos || b.whole - a.whole || a.rank - b.rank || a.place - b.place)
    .map(({ id, typos, whole }) => ({ id, typos, whole }));
}

function bestFit(typed: string, words: readonly string[]): Fit | undefined {
  const letters = [...typed];
  const fits = words.filter(Boolean).flatMap((word) => fitOf(letters, [...word]) ?? []);
  return fits.sort((a, b) => a.typos - b.typos || b.whole - a.whole)[0];
}

function fitOf(typed: string[], word: string[]): Fit | undefined {
  if (typed.every((letter, at) => word[at] === letter)) {
    return { typos: 0, whole: typed.length === word.length ? 1 : 0 };
  }
  if (typed.length < 4) return undefined;
  if (distance(typed, word) <= 1) return { typos: 1, whole: 1 };
  const begins = word.some((_, at) => distance(typed, word.slice(0, at)) <= 1);
  return begins ? { typos: 1, whole: 0 } : undefined;
}

/** Letters changed, put in, left out, or neighbours swapped: how often to get from one to the other. */
function distance(a: string[], b: string[]): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
  }
  return rows[a.length]![b.length]!;
}
