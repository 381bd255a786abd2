import type { WordRange } from './hot-part';

/** Words of the dictionary that match a typed word in one way. */
export interface Way {
  ranges: readonly WordRange[];
  /** 0 or 1. */
  typos: number;
  /** 0 where the words are no longer than the typed one, otherwise 1. */
  longer: number;
}

/** Of an entry that every typed word matches. */
export interface Score {
  ordinal: number;
  typos: number;
  longer: number;
}

const TYPO = 256;
/** A score and an ordinal stand together in one number. */
const SCORES = 2 ** 32;

/** A sum of them is the smaller, the fewer typos there are, then the fewer longer words; at most 255. */
export function scoreOf({ typos, longer }: Way): number {
  return typos * TYPO + longer;
}

export function withOrdinal(score: number, ordinal: number): number {
  return score * SCORES + ordinal;
}

export function readScore(sum: number): Score {
  const score = Math.floor(sum / SCORES);
  return { ordinal: sum % SCORES, typos: Math.floor(score / TYPO), longer: score % TYPO };
}
