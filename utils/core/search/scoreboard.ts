import { FewSmallest } from './few-smallest';
import { eachList, type HotPart, type WordRange, weightOf } from './hot-part';

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

/** Finds what several typed words have in common, by ticking off every entry of each. */
export class Scoreboard {
  readonly #hot: HotPart;
  /** How many words have been ticked off. */
  readonly #ticks: Uint8Array;
  /** Typos times `TYPO`, and words that are longer than typed. */
  readonly #scores: Uint16Array;

  constructor(hot: HotPart) {
    this.#hot = hot;
    this.#ticks = new Uint8Array(hot.entries);
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
    const rarestFirst = typed
      .map((ways) => ({ ways, weight: this.#weight(ways) }))
      .sort((a, b) => a.weight - b.weight);
    const begun: number[] = [];
    for (const [before, { ways }] of rarestFirst.entries()) {
      for (const way of ways) this.#tick(before, way, begun);
    }
    const best = new FewSmallest(limit);
    for (const ordinal of begun) {
      const sum = this.#scores[ordinal]! * SCORES + ordinal;
      if (this.#ticks[ordinal] === typed.length && !skip(ordinal)) best.add(sum);
      this.#ticks[ordinal] = 0;
      this.#scores[ordinal] = 0;
    }
    return best.inOrder().map((sum) => {
      const score = Math.floor(sum / SCORES);
      return { ordinal: sum % SCORES, typos: Math.floor(score / TYPO), longer: score % TYPO };
    });
  }

  #weight(ways: readonly Way[]): number {
    return ways
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, range) => sum + weightOf(this.#hot, range), 0);
  }

  /** @param begun gets those that have their first tick */
  #tick(before: number, { ranges, typos, longer }: Way, begun: number[]): void {
    const ticks = this.#ticks;
    const scores = this.#scores;
    const { postings } = this.#hot;
    const score = typos * TYPO + longer;
    const tickList = (start: number, end: number) => {
      let ordinal = -1;
      for (let at = start; at < end; ) {
        let byte = postings[at++]!;
        let gap = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[at++]!;
          gap |= (byte & 127) << shift;
        }
        ordinal += gap + 1;
        if (ticks[ordinal] !== before) continue;
        ticks[ordinal] = before + 1;
        scores[ordinal]! += score;
        if (before === 0) begun.push(ordinal);
      }
    };
    for (const range of ranges) eachList(this.#hot, range, tickList);
  }
}
