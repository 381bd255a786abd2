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
   * @returns in no order
   */
  scores(typed: readonly (readonly Way[])[]): Score[] {
    const weight = (ways: readonly Way[]) =>
      ways.reduce((sum, { ranges }) => sum + this.#weight(ranges), 0);
    const rarestFirst = typed
      .map((ways) => ({ ways, weight: weight(ways) }))
      .sort((a, b) => a.weight - b.weight);
    const begun: number[] = [];
    for (const [before, { ways }] of rarestFirst.entries()) {
      for (const way of ways) this.#tick(before, way, begun);
    }
    const scores: Score[] = [];
    for (const ordinal of begun) {
      const score = this.#scores[ordinal]!;
      if (this.#ticks[ordinal] === typed.length) {
        scores.push({ ordinal, typos: Math.floor(score / TYPO), longer: score % TYPO });
      }
      this.#ticks[ordinal] = 0;
      this.#scores[ordinal] = 0;
    }
    return scores;
  }

  #weight(ranges: readonly WordRange[]): number {
    return ranges.reduce((sum, range) => sum + weightOf(this.#hot, range), 0);
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
