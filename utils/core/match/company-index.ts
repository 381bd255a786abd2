import { mixed } from './phrase-hash';

/** What `look` tells of a phrase: a longer name begins with it, and it is a name. */
export const BEGINS = 1;
export const WHOLE = 2;
/** 2^32 divided by the golden ratio: its product's upper bits depend on all of a hash. */
const SPREAD = 0x9e3779b1;

/** Names and whom they stand for, asked by the hashes of phrases. */
export interface CompanyIndex {
  /** How many different names it knows. */
  readonly size: number;
  /** Most words a name has. */
  readonly longest: number;
  /** Places of names are below this. */
  readonly places: number;
  /** `find` was asked for what is not loaded yet: ask again after `load`. */
  readonly lacks: boolean;
  /** `BEGINS` and `WHOLE` of a phrase; seldom given where they do not hold. */
  look(hash1: number, hash2: number): number;
  /** As `look`, for what is asked again and again. */
  lookAgain(hash1: number, hash2: number): number;
  /** The place of a whole name, or -1. */
  find(hash1: number, hash2: number): number;
  /** The ids of those that have the name at a place. */
  idsOf(place: number): string[];
  /** Loads what it lacks; rejects where that cannot be read. */
  load(): Promise<void>;
}

/** Of 32 bits; as many of them count as the filter has words. */
export function filterPlace(hash1: number, hash2: number): number {
  return mixed(hash1 ^ (hash2 << 1));
}

/** Two bits of a word of the filter for what names go on from, and two others for whole names. */
export function beginBits(hash2: number): number {
  const spread = Math.imul(hash2, SPREAD);
  return (1 << (spread >>> 27)) | (1 << ((spread >>> 22) & 31));
}

export function wholeBits(hash2: number): number {
  const spread = Math.imul(hash2, SPREAD);
  return (1 << ((spread >>> 17) & 31)) | (1 << ((spread >>> 12) & 31));
}

export function bucketOf(hash1: number, buckets: number): number {
  return Math.floor((mixed(hash1) / 0x100000000) * buckets);
}
