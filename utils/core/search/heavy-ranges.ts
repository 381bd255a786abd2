import { EntryBits } from './entry-bits';
import { type HotPart, type WordRange, weightOf } from './hot-part';
import type { ListReader } from './list-reader';

/** Of the entries; from there on a range is heavy. */
const SHARE = 1 / 8;

/**
 * Ranges of words that many entries have: those that begin with one letter, or with `info`. To read
 * all their postings takes milliseconds, so it is done once and kept as one bit for each entry. There
 * are some dozens of them, for words have one first letter.
 */
export class HeavyRanges {
  readonly #hot: HotPart;
  readonly #lists: ListReader;
  readonly #kept = new Map<string, EntryBits>();

  constructor(hot: HotPart, lists: ListReader) {
    this.#hot = hot;
    this.#lists = lists;
  }

  /** Of each entry the bit that says whether it has one of the words; undefined where a range is not heavy. */
  bitsOf(range: WordRange): EntryBits | undefined {
    if (weightOf(this.#hot, range) < this.#hot.entries * SHARE) return undefined;
    const key = `${range.from} ${range.to}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const bits = new EntryBits(this.#hot.entries);
    const ordinals = this.#lists.read(range);
    for (let i = 0; i < ordinals.length; i++) bits.set(ordinals[i]!);
    this.#kept.set(key, bits);
    return bits;
  }
}
