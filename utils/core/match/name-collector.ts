import { beginBits, bucketOf, filterPlace, wholeBits } from './company-index';
import { counts, type NameWords } from './company-name';
import { GrownNumbers } from './grown-numbers';
import { PAGE_BUCKETS } from './name-pages';
import { HEAD } from './packed-names';
import { PageWriter } from './page-writer';
import { joined1, joined2, mixed } from './phrase-hash';

const NAMES_PER_BUCKET = 4;
const FILTER_BITS_PER_PHRASE = 6;

/** Packed names and how many bytes of them, from the first, are needed for every question. */
export interface PackedBytes {
  buffer: ArrayBuffer;
  head: number;
}

/** Collects the hashes of names and packs them into the buffer of a `CompanyIndex`. */
export class NameCollector {
  /** Where in the filter each phrase stands, and its bits there. */
  readonly #places = new GrownNumbers();
  readonly #bits = new GrownNumbers();
  readonly #hash1 = new GrownNumbers();
  readonly #hash2 = new GrownNumbers();
  readonly #ids: string[] = [];
  #longest = 0;

  add(id: string, name: NameWords): void {
    const { words, from, to } = name;
    let hash1 = 0;
    let hash2 = 0;
    let last = -1;
    for (let at = from; at < to; at++) {
      if (!counts(name, at)) continue;
      const length = words.length[at]!;
      if (length === 0) return;
      // What was read so far goes on.
      if (last >= 0) this.#enter(hash1, hash2, beginBits(hash2));
      const delimited = last >= 0 && !(last === at - 1 && words.runsOn(at));
      hash1 = joined1(hash1, words.hash1[at]!, length, delimited);
      hash2 = joined2(hash2, words.hash2[at]!, length, delimited);
      last = at;
    }
    this.#enter(hash1, hash2, wholeBits(hash2));
    this.#hash1.push(hash1);
    this.#hash2.push(hash2);
    this.#ids.push(id);
    this.#longest = Math.max(this.#longest, to - from);
  }

  #enter(hash1: number, hash2: number, bits: number): void {
    this.#places.push(filterPlace(hash1, hash2));
    this.#bits.push(bits);
  }

  pack(): PackedBytes {
    const hash1 = this.#hash1.all();
    const hash2 = this.#hash2.all();
    const buckets = Math.ceil(hash1.length / NAMES_PER_BUCKET);
    const { order, starts } = sortedInto(buckets, hash1);
    const pages = new PageWriter();
    for (let bucket = 0; bucket < buckets; bucket++) {
      const inBucket = order.subarray(starts[bucket]!, starts[bucket + 1]!);
      for (const [print, own] of grouped(inBucket, hash2, this.#ids)) pages.add(print, own);
      pages.endBucket();
      if ((bucket + 1) % PAGE_BUCKETS === 0 || bucket + 1 === buckets) pages.endPage();
    }
    const filter = filterOf(this.#places.all(), this.#bits.all());
    const first = HEAD + filter.length + pages.starts.length;
    return {
      buffer: concatenated([
        [pages.names, this.#longest, filter.length, buckets],
        filter,
        pages.starts.map((start) => start + first),
        pages.words.all(),
      ]),
      head: first * 4,
    };
  }
}

/** Indices of the hashes, bucket by bucket. */
function sortedInto(buckets: number, hashes: Int32Array) {
  const starts = new Uint32Array(buckets + 1);
  for (const hash of hashes) starts[bucketOf(hash, buckets) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(hashes.length);
  hashes.forEach((hash, at) => {
    order[next[bucketOf(hash, buckets)]!++] = at;
  });
  return { order, starts };
}

/** The ids of those in one bucket that share a name, by its print. */
function grouped(members: Uint32Array, hash2: Int32Array, ids: readonly string[]) {
  const groups = new Map<number, string[]>();
  for (const at of members) {
    const print = mixed(hash2[at]!);
    const own = groups.get(print);
    if (!own) groups.set(print, [ids[at]!]);
    else if (!own.includes(ids[at]!)) own.push(ids[at]!);
  }
  return groups;
}

function filterOf(places: Int32Array, bits: Int32Array): Uint32Array {
  const wanted = Math.max(2, (places.length * FILTER_BITS_PER_PHRASE) / 32);
  const size = 2 ** Math.ceil(Math.log2(wanted));
  const filter = new Uint32Array(size);
  places.forEach((place, at) => {
    filter[place & (size - 1)]! |= bits[at]!;
  });
  return filter;
}

function concatenated(parts: ArrayLike<number>[]): ArrayBuffer {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}
