import { Ascending } from './ascending';
import { BestTree } from './best-tree';
import { CommonEntries } from './common-entries';
import { Dictionary } from './dictionary';
import { FirstMatches } from './first-matches';
import { followingLetters } from './following-letters';
import { type HotPart, readHotPart } from './hot-part';
import { LONGEST_WORD, lettersOf, textIn, writeLetters } from './letters';
import { typoRanges } from './typo-ranges';
import type { Way } from './way';

/** An entry that every typed word matches. */
export interface Found {
  /** Its place in the order of rank, from 0. */
  ordinal: number;
  /** Typed words that match only with a typo. */
  typos: number;
  /** Typed words that match a word to its end. */
  whole: number;
}

/** From so many letters a word may have a typo. */
const TYPO_LETTERS = 4;
/** Words of a pasted text; those behind do not count. */
const MOST_WORDS = 32;
/** Words of the dictionary that are asked for in vain; fewer leave some of the code interpreted. */
const REHEARSED = 40;
/** Entries that each of those asks for, as a short list does. */
const LISTED = 8;

/**
 * Opens what `SearchIndexBuilder` built. Nothing of it is copied, so the buffer must stay as it is.
 * @param file all of it, or its first `hotBytes`
 * @returns undefined where it is cut short or damaged, something else, or of another version: it must
 * be built anew
 */
export function openSearchIndex(file: ArrayBuffer): SearchIndex | undefined {
  const hot = readHotPart(file);
  return hot && new SearchIndex(hot);
}

export class SearchIndex {
  readonly hot: HotPart;
  readonly #dictionary: Dictionary;
  readonly #tree: BestTree;
  #common: CommonEntries | undefined;
  #first: FirstMatches | undefined;

  constructor(hot: HotPart) {
    this.hot = hot;
    this.#dictionary = new Dictionary(hot);
    this.#tree = new BestTree(hot);
  }

  /**
   * Entries that have, for each typed word, a word that begins with it; one of four letters or more may
   * have a typo: another letter, one too many or too few, or two neighbours in each other's place.
   * Those with the fewest typos stand first, then those with most whole words, then by rank.
   * @param words folded as those of the entries
   * @param skip says which ordinals to leave out, as if they were not there
   */
  find(
    words: readonly string[],
    limit: number,
    skip: (ordinal: number) => boolean = () => false,
  ): Found[] {
    const typed = [...new Set(words)].filter(Boolean).slice(0, MOST_WORDS).map(lettersOf);
    return limit > 0 ? this.#find(typed, limit, skip) : [];
  }

  #find(typed: number[][], limit: number, skip: (ordinal: number) => boolean): Found[] {
    const [only, ...others] = typed;
    if (!only) return [];
    if (others.length === 0) return this.#findOne(only, limit, skip);
    const exact = typed.map((letters) => this.#exactWays(letters));
    const mayErr = typed.some((letters) => letters.length >= TYPO_LETTERS);
    if (!mayErr || this.#commonEntries().most(exact) >= limit) {
      const found = this.#findExact(exact, limit, skip);
      if (!mayErr || found.length >= limit) return found;
    }
    const ways = typed.map((letters, at) => [...exact[at]!, ...this.#typoWays(letters)]);
    return this.#findAll(ways, limit, skip);
  }

  /**
   * Reads what makes the first question with `g` as its second word slow, and has code compiled. Worth it
   * while nobody asks; questions may come between its steps, of a few milliseconds each.
   */
  *prepare(): Generator<void> {
    const key = new Uint8Array(LONGEST_WORD);
    const firsts: number[] = [];
    for (const [letter, range] of followingLetters(
      this.#dictionary,
      key,
      0,
      this.#dictionary.all,
    )) {
      this.#commonEntries().bitsOf(range);
      firsts.push(letter);
      yield;
    }
    yield* this.#rehearse(firsts);
  }

  /**
   * Asks what nobody wants to know. Code that has just been loaded is interpreted, many times slower than
   * once it has run so often that the engine compiles it: whoever opens the page would wait for that.
   * @param firsts letters that words begin with
   */
  *#rehearse(firsts: readonly number[]): Generator<void> {
    const { words } = this.hot;
    for (let i = 0; i < REHEARSED && i < words; i++) {
      const word = this.#lettersAt(Math.floor(((i + 0.5) * words) / Math.min(REHEARSED, words)));
      const first = firsts[i % firsts.length]!;
      for (let typed = 3; typed <= Math.min(word.length, 8); typed++) {
        const begun = word.slice(0, typed);
        this.#find([begun], LISTED, () => false);
        this.#find([begun, [first]], LISTED, () => false);
        yield;
      }
    }
  }

  #lettersAt(word: number): number[] {
    const length = this.#dictionary.read(word);
    return lettersOf(textIn(this.#dictionary.bytes, 0, length));
  }

  #findOne(letters: number[], limit: number, skip: (ordinal: number) => boolean): Found[] {
    const seen = new Set<number>();
    const found: Found[] = [];
    for (const ways of [this.#exactWays, this.#typoWays]) {
      for (const { ranges, typos, longer } of ways.call(this, letters)) {
        const ordinals = new Ascending(this.hot, this.#tree, ranges);
        for (let ordinal = ordinals.next(); ordinal !== undefined; ordinal = ordinals.next()) {
          if (seen.has(ordinal) || skip(ordinal)) continue;
          seen.add(ordinal);
          found.push({ ordinal, typos, whole: 1 - longer });
          if (found.length >= limit) return found;
        }
      }
    }
    return found;
  }

  #findExact(
    typed: readonly (readonly Way[])[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): Found[] {
    this.#first ??= new FirstMatches(this.hot, this.#tree, this.#commonEntries());
    const first = this.#first.find(typed, limit, skip);
    return first?.map((one) => ({ ...one, typos: 0 })) ?? this.#findAll(typed, limit, skip);
  }

  #findAll(
    typed: readonly (readonly Way[])[],
    limit: number,
    skip: (ordinal: number) => boolean,
  ): Found[] {
    return this.#commonEntries()
      .best(typed, limit, skip)
      .map(({ ordinal, typos, longer }) => ({ ordinal, typos, whole: typed.length - longer }));
  }

  #commonEntries(): CommonEntries {
    this.#common ??= new CommonEntries(this.hot);
    return this.#common;
  }

  #exactWays(letters: readonly number[]): Way[] {
    const key = new Uint8Array(LONGEST_WORD);
    const length = writeLetters(letters, key, 0);
    const begun = this.#dictionary.startingWith(key, length);
    const prefixes: Way = { ranges: [begun], typos: 0, longer: 1 };
    if (!this.#dictionary.hasWhole(begun, length)) return [prefixes];
    const whole = { from: begun.from, to: begun.from + 1 };
    return [{ ranges: [whole], typos: 0, longer: 0 }, prefixes];
  }

  #typoWays(letters: readonly number[]): Way[] {
    if (letters.length < TYPO_LETTERS) return [];
    const { whole, all } = typoRanges(this.#dictionary, letters);
    return [
      { ranges: whole, typos: 1, longer: 0 },
      { ranges: all, typos: 1, longer: 1 },
    ];
  }
}
