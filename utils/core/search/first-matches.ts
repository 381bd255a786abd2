import { Ascending } from './ascending';
import type { BestTree } from './best-tree';
import type { CommonEntries } from './common-entries';
import { type HotPart, type WordRange, weightOf } from './hot-part';
import type { Way } from './way';

/** An entry that several typed words match without a typo. */
interface Match {
  ordinal: number;
  /** Typed words that match a word to its end. */
  whole: number;
}

/** Of the entries: where each typed word has more, few are looked at until enough have all. */
const MANY = 1 / 64;
/** Of the entries: so many may be looked at in vain. */
const PATIENCE = 1 / 1024;
/** Each more doubles the ways to match them all. */
const TYPED_MAX = 3;

/**
 * Finds the best entries that have several typed words without reading all that have one: in the order
 * of rank, until there are enough. Worth it where very many entries have each, as `s` and `m` have.
 */
export class FirstMatches {
  readonly #hot: HotPart;
  readonly #tree: BestTree;
  readonly #common: CommonEntries;

  constructor(hot: HotPart, tree: BestTree, common: CommonEntries) {
    this.#hot = hot;
    this.#tree = tree;
    this.#common = common;
  }

  /**
   * @param typed of each word the ways without a typo, whole words first
   * @returns those with most whole words first, then by ordinal; undefined where it is not worth it
   */
  find(
    typed: readonly (readonly Way[])[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): Match[] | undefined {
    if (typed.length > TYPED_MAX || this.#common.most(typed) < this.#hot.entries * MANY) return;
    const found: Match[] = [];
    const seen = new Set<number>();
    const isOut = (ordinal: number) => seen.has(ordinal) || skip(ordinal);
    for (let whole = typed.length; whole >= 0 && found.length < limit; whole--) {
      const level = new Set<number>();
      for (const ranges of choices(typed, whole)) {
        const ordinals = this.#firstIn(ranges, limit - found.length, isOut);
        if (!ordinals) return;
        for (const ordinal of ordinals) level.add(ordinal);
      }
      for (const ordinal of [...level].sort((a, b) => a - b)) {
        seen.add(ordinal);
        found.push({ ordinal, whole });
      }
    }
    return found.slice(0, limit);
  }

  /** Of the entries that have a word of each range, the first. */
  #firstIn(
    ranges: readonly WordRange[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): number[] | undefined {
    const [lead, ...others] = ranges.toSorted((a, b) => this.#weight(a) - this.#weight(b));
    if (this.#weight(lead!) < this.#hot.entries * MANY) return this.#allIn(ranges, limit, skip);
    const bits = others.map((range) => this.#common.bitsOf(range));
    if (bits.includes(undefined)) return undefined;
    const found: number[] = [];
    const ordinals = new Ascending(this.#hot, this.#tree, [lead!]);
    for (let left = limit + this.#hot.entries * PATIENCE; left > 0; left--) {
      const ordinal = ordinals.next();
      if (ordinal === undefined) return found;
      if (skip(ordinal) || !bits.every((one) => one!.has(ordinal))) continue;
      found.push(ordinal);
      if (found.length >= limit) return found;
    }
    return undefined;
  }

  #allIn(
    ranges: readonly WordRange[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): number[] {
    const ways = ranges.map((range): Way[] => [{ ranges: [range], typos: 0, longer: 1 }]);
    return this.#common.best(ways, limit, skip).map(({ ordinal }) => ordinal);
  }

  #weight(range: WordRange): number {
    return weightOf(this.#hot, range);
  }
}

/** Every choice of a range for each word in which so many of them are whole words. */
function choices(typed: readonly (readonly Way[])[], whole: number): WordRange[][] {
  const [first, ...others] = typed;
  if (!first) return whole === 0 ? [[]] : [];
  return first.flatMap(({ ranges: [range], longer }) =>
    choices(others, whole - (1 - longer)).map((rest) => [range!, ...rest]),
  );
}
