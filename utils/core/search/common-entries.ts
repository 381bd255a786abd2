import { GrownNumbers } from '../match/grown-numbers';
import { EntryBits } from './entry-bits';
import { FewSmallest } from './few-smallest';
import { HeavyRanges } from './heavy-ranges';
import { type HotPart, type WordRange, weightOf } from './hot-part';
import { ListReader } from './list-reader';
import { readScore, type Score, scoreOf, type Way, withOrdinal } from './way';

/** Finds the entries that several typed words have in common. Takes up to 10 MB for a million entries. */
export class CommonEntries {
  readonly #hot: HotPart;
  readonly #lists: ListReader;
  readonly #heavy: HeavyRanges;
  /** Those that match each of the words up to one, and up to the next. */
  #common: EntryBits;
  #still: EntryBits;
  /** Sums of `scoreOf`, of all words but the rarest. */
  readonly #scores: Uint16Array;

  constructor(hot: HotPart) {
    this.#hot = hot;
    this.#lists = new ListReader(hot);
    this.#heavy = new HeavyRanges(hot, this.#lists);
    this.#common = new EntryBits(hot.entries);
    this.#still = new EntryBits(hot.entries);
    this.#scores = new Uint16Array(hot.entries);
  }

  /**
   * @param typed of each word its ways, the best first; at most 255 words
   * @returns those with the fewest typos first, then with the fewest longer words, then by ordinal
   */
  best(
    typed: readonly (readonly Way[])[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): Score[] {
    const [rarest, ...others] = typed
      .map((ways) => ({ ways, weight: this.#weight(ways) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ ways }) => ways);
    this.#common.clear();
    const begun = rarest!.map((way) => ({ way, ordinals: this.#begin(way) }));
    const scored: Int32Array[] = [];
    let common = begun.map(({ ordinals }) => ordinals);
    for (const ways of others) {
      if (common.every(({ length }) => length === 0)) break;
      this.#still.clear();
      const still = new GrownNumbers();
      for (const way of ways) this.#goOn(way, common, still);
      [this.#common, this.#still] = [this.#still, this.#common];
      common = [still.all()];
      scored.push(still.all());
    }
    const best = new FewSmallest(limit);
    for (const { way, ordinals } of begun) {
      for (let i = 0; i < ordinals.length; i++) {
        const ordinal = ordinals[i]!;
        if (!this.#common.has(ordinal) || skip(ordinal)) continue;
        best.add(withOrdinal(this.#scores[ordinal]! + scoreOf(way), ordinal));
      }
    }
    for (const ordinal of scored[0] ?? []) this.#scores[ordinal] = 0;
    return best.inOrder().map(readScore);
  }

  /** No more than so many can be found. */
  most(typed: readonly (readonly Way[])[]): number {
    return Math.min(...typed.map((ways) => this.#weight(ways)));
  }

  /** As `HeavyRanges.bitsOf`; slow the first time. */
  bitsOf(range: WordRange): EntryBits | undefined {
    return this.#heavy.bitsOf(range);
  }

  #weight(ways: readonly Way[]): number {
    return ways
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, range) => sum + weightOf(this.#hot, range), 0);
  }

  /** Those that match the first word in this way and in none before. */
  #begin({ ranges }: Way): Int32Array {
    const bits = this.#common;
    const begun = new GrownNumbers();
    for (const range of ranges) {
      const ordinals = this.#lists.read(range);
      for (let i = 0; i < ordinals.length; i++) {
        const ordinal = ordinals[i]!;
        if (bits.has(ordinal)) continue;
        bits.set(ordinal);
        begun.push(ordinal);
      }
    }
    return begun.all();
  }

  /** Adds to `still` those of `common` that match another word in this way and in none before. */
  #goOn(way: Way, common: readonly Int32Array[], still: GrownNumbers): void {
    const before = this.#common;
    const after = this.#still;
    const scores = this.#scores;
    const score = scoreOf(way);
    const keep = (ordinal: number) => {
      after.set(ordinal);
      still.push(ordinal);
      scores[ordinal]! += score;
    };
    for (const range of way.ranges) {
      const heavy = this.#heavy.bitsOf(range);
      if (heavy) {
        for (const part of common) {
          for (let i = 0; i < part.length; i++) {
            const ordinal = part[i]!;
            if (heavy.has(ordinal) && !after.has(ordinal)) keep(ordinal);
          }
        }
        continue;
      }
      const ordinals = this.#lists.read(range);
      for (let i = 0; i < ordinals.length; i++) {
        const ordinal = ordinals[i]!;
        if (before.has(ordinal) && !after.has(ordinal)) keep(ordinal);
      }
    }
  }
}
