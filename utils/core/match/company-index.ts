import { idsAt } from './packed-ids';
import { mixed } from './phrase-hash';

/** Size of the buffer's head, in 32-bit words. */
export const HEAD = 4;

/** What `look` tells of a phrase: a longer name begins with it, and it is a name. */
export const BEGINS = 1;
export const WHOLE = 2;
/** A power of two; what is remembered stays in the processor's own memory, unlike the filter. */
const REMEMBERED = 8192;
/** 2^32 divided by the golden ratio: its product's upper bits depend on all of a hash. */
const SPREAD = 0x9e3779b1;

/** Names and whom they stand for, asked by the hashes of phrases. */
export interface CompanyIndex {
  /** How many different names it knows. */
  readonly size: number;
  /** Most words a name has. */
  readonly longest: number;
  /** `BEGINS` and `WHOLE` of a phrase; seldom given where they do not hold. */
  look(hash1: number, hash2: number): number;
  /** As `look`, for what is asked again and again. */
  lookAgain(hash1: number, hash2: number): number;
  /** The place of a whole name, or -1. */
  find(hash1: number, hash2: number): number;
  /** The ids of those that have the name at a place. */
  idsOf(place: number): string[];
}

/**
 * Known names in one buffer that can be kept and loaded as it is: a filter over names and what they
 * begin with, and a hash table from whole names to ids. Text is not kept: 50 bits of hash stand for a name.
 */
export class PackedNames implements CompanyIndex {
  readonly buffer: ArrayBuffer;
  readonly size: number;
  readonly longest: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #buckets: Uint32Array;
  readonly #prints: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #ids: Uint8Array;
  readonly #seen1 = new Int32Array(REMEMBERED);
  readonly #seen2 = new Int32Array(REMEMBERED);
  readonly #looks = new Uint8Array(REMEMBERED);

  /** @param buffer as `buildCompanyIndex` makes it */
  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer;
    const [size = 0, longest = 0, filter = 0, buckets = 0] = new Uint32Array(buffer, 0, HEAD);
    this.size = size;
    this.longest = longest;
    let at = HEAD * 4;
    const take = (length: number) => {
      const part = new Uint32Array(buffer, at, length);
      at += length * 4;
      return part;
    };
    this.#filter = take(filter);
    this.#filterMask = filter - 1;
    this.#buckets = take(buckets);
    this.#prints = take(size);
    this.#offsets = take(size);
    this.#ids = new Uint8Array(buffer, at);
  }

  /** Remembers the words of a language. */
  lookAgain(hash1: number, hash2: number): number {
    const place = hash1 & (REMEMBERED - 1);
    if (this.#seen1[place] === hash1 && this.#seen2[place] === hash2) return this.#looks[place]!;
    const look = this.look(hash1, hash2);
    this.#seen1[place] = hash1;
    this.#seen2[place] = hash2;
    this.#looks[place] = look;
    return look;
  }

  /** From one place in memory. */
  look(hash1: number, hash2: number): number {
    const bits = this.#filter[filterPlace(hash1, hash2) & this.#filterMask]!;
    const begins = beginBits(hash2);
    const whole = wholeBits(hash2);
    return ((bits & begins) === begins ? BEGINS : 0) | ((bits & whole) === whole ? WHOLE : 0);
  }

  find(hash1: number, hash2: number): number {
    if (this.size === 0) return -1;
    const bucket = bucketOf(hash1, this.#buckets.length - 1);
    const print = mixed(hash2);
    for (let i = this.#buckets[bucket]!, end = this.#buckets[bucket + 1]!; i < end; i++) {
      if (this.#prints[i] === print) return i;
    }
    return -1;
  }

  idsOf(place: number): string[] {
    return idsAt(this.#ids, this.#offsets[place]!);
  }
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
