import {
  BEGINS,
  beginBits,
  bucketOf,
  type CompanyIndex,
  filterPlace,
  WHOLE,
  wholeBits,
} from './company-index';
import { NamePages, type ReadBytes } from './name-pages';
import { idsAt } from './packed-ids';
import { mixed } from './phrase-hash';

/** Numbers at the beginning of the buffer: names, words of the longest, words of the filter, buckets. */
export const HEAD = 4;
/** A power of two; what is remembered stays in the processor's own memory, unlike the filter. */
const REMEMBERED = 8192;

/**
 * Known names in one buffer that can be kept as it is: a filter over names and what they begin with, and
 * a hash table from whole names to ids, in pages. Text is not kept: 50 bits of hash stand for a name. With
 * the filter at hand most texts need few pages, or none, so a worker that wakes need not load the rest.
 */
export class PackedNames implements CompanyIndex {
  readonly size: number;
  readonly longest: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #buckets: number;
  readonly #pages: NamePages;
  readonly #seen1 = new Int32Array(REMEMBERED);
  readonly #seen2 = new Int32Array(REMEMBERED);
  readonly #looks = new Uint8Array(REMEMBERED);

  /**
   * @param head as `buildCompanyIndex` makes it, all of it or as much as its `headBytes`
   * @param read what is behind it, where it is not all
   */
  constructor(head: ArrayBuffer, read?: ReadBytes) {
    const [size = 0, longest = 0, filter = 0, buckets = 0] = new Uint32Array(head, 0, HEAD);
    this.size = size;
    this.longest = longest;
    this.#filter = new Uint32Array(head, HEAD * 4, filter);
    this.#filterMask = filter - 1;
    this.#buckets = buckets;
    this.#pages = new NamePages(head, HEAD + filter, buckets, read);
  }

  get places(): number {
    return this.#pages.end;
  }

  get lacks(): boolean {
    return this.#pages.lacks;
  }

  load(): Promise<void> {
    return this.#pages.load();
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
    return this.#pages.find(bucketOf(hash1, this.#buckets), mixed(hash2));
  }

  idsOf(place: number): string[] {
    return idsAt(this.#pages.bytes, this.#pages.idsAt(place));
  }
}
