import { idsAt } from './packed-ids';
import { mixed } from './phrase-hash';

/** Size of the buffer's head, in 32-bit words. */
export const HEAD = 4;

/**
 * Known names in one buffer that can be kept and loaded as it is: a filter over what names begin with,
 * and a hash table from whole names to ids. Text is not kept: 50 bits of hash stand for a name.
 */
export class CompanyIndex {
  readonly buffer: ArrayBuffer;
  /** How many different names it knows. */
  readonly size: number;
  /** Most words a name has. */
  readonly longest: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #buckets: Uint32Array;
  readonly #prints: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #ids: Uint8Array;

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
    this.#filterMask = filter * 32 - 1;
    this.#buckets = take(buckets);
    this.#prints = take(size);
    this.#offsets = take(size);
    this.#ids = new Uint8Array(buffer, at);
  }

  /** Whether a name may begin with this phrase; seldom true where none does. */
  mayBegin(hash1: number, hash2: number): boolean {
    const bit = beginBit(hash1, hash2) & this.#filterMask;
    return ((this.#filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }

  /** The place of a whole name, or -1. */
  find(hash1: number, hash2: number): number {
    if (this.size === 0) return -1;
    const bucket = bucketOf(hash1, this.#buckets.length - 1);
    const print = mixed(hash2);
    for (let i = this.#buckets[bucket]!, end = this.#buckets[bucket + 1]!; i < end; i++) {
      if (this.#prints[i] === print) return i;
    }
    return -1;
  }

  /** The ids of those that have the name at a place. */
  idsOf(place: number): string[] {
    return idsAt(this.#ids, this.#offsets[place]!);
  }
}

/** Of 32 bits; as many of them count as the filter has. */
export function beginBit(hash1: number, hash2: number): number {
  return mixed(hash1 ^ (hash2 << 1));
}

export function bucketOf(hash1: number, buckets: number): number {
  return Math.floor((mixed(hash1) / 0x100000000) * buckets);
}
