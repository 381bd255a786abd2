import { GrownNumbers } from '../match/grown-numbers';
import { IdSlots } from './id-slots';
import { ID_BYTES, placesOf, type Sizes, writeHeader } from './layout';
import { type PackedWords, packWords } from './pack-words';
import { sortInSteps } from './sort-steps';
import { WordTable } from './word-table';

/** What a search box finds. */
export interface SearchEntry {
  /** Any text; a UUID as `crypto.randomUUID` writes it takes 16 bytes. */
  id: string;
  /** Folded, as `AccountKeys.words`; of each one the first 240 bytes count. */
  words: readonly string[];
  /** Ascending: the smaller, the better. Of two equal ones that added first is better. */
  rank: number;
}

/** Entries between two pauses. */
const PORTION = 8192;

/**
 * Takes entries part by part, in any order, and makes the file of a search index of them. While it
 * works it holds about 200 MB for a million entries of five words, and no strings.
 */
export class SearchIndexBuilder {
  readonly #table = new WordTable();
  /** Numbers of the words of all entries, one entry behind the other. */
  readonly #words = new GrownNumbers();
  /** Of each entry, where its words end. */
  readonly #ends = new GrownNumbers();
  readonly #ids = new IdSlots();
  readonly #ranks: number[] = [];

  add(entries: Iterable<SearchEntry>): void {
    for (const { id, words, rank } of entries) {
      const numbers = words.filter(Boolean).map((word) => this.#table.add(word));
      // Each once, also of two that differ only behind what counts.
      for (const number of new Set(numbers)) this.#words.push(number);
      this.#ends.push(this.#words.length);
      this.#ids.add(id);
      this.#ranks.push(rank);
    }
  }

  /** At once: for what is small. */
  build(): ArrayBuffer {
    const steps = this.#steps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * In steps of a few milliseconds. Entries added meanwhile are an error of the caller.
   * @param pause is waited for after each; is told the share that is done, 0 to 1
   */
  async buildInSteps(pause: (done: number) => Promise<void>): Promise<ArrayBuffer> {
    const steps = this.#steps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await pause(step.value);
    }
  }

  *#steps(): Generator<number, ArrayBuffer> {
    const table = this.#table;
    const ranks = this.#ranks;
    const sorted = yield* part(0, 0.4, sortInSteps(counted(table.size), table.compare));
    const byRank = (a: number, b: number) => ranks[a]! - ranks[b]! || a - b;
    const order = yield* part(0.4, 0.6, sortInSteps(counted(ranks.length), byRank));
    const ordinals = yield* part(0.6, 0.75, this.#ordinals(sorted, order));
    const bytesOf = (word: number) => table.bytesOf(sorted[word]!);
    const packed = yield* part(0.75, 0.95, packWords(table.size, bytesOf, ordinals));
    return yield* part(0.95, 1, this.#file(packed, order));
  }

  /** The ordinals of each word of the dictionary, ascending. */
  *#ordinals(
    sorted: Uint32Array,
    order: Uint32Array,
  ): Generator<number, (word: number) => Uint32Array> {
    const words = this.#words.all();
    const ends = this.#ends.all();
    const wordOf = new Uint32Array(sorted.length);
    for (let word = 0; word < sorted.length; word++) wordOf[sorted[word]!] = word;
    // Where the next ordinal of each word goes: at last, where the word's end.
    const next = new Uint32Array(sorted.length + 1);
    for (let at = 0; at < words.length; at++) {
      if (at % (8 * PORTION) === 0) yield 0;
      next[wordOf[words[at]!]! + 1]!++;
    }
    for (let word = 0; word < sorted.length; word++) next[word + 1]! += next[word]!;
    const all = new Uint32Array(words.length);
    for (let ordinal = 0; ordinal < order.length; ordinal++) {
      if (ordinal % PORTION === 0) yield ordinal / order.length;
      const entry = order[ordinal]!;
      for (let at = entry === 0 ? 0 : ends[entry - 1]!; at < ends[entry]!; at++) {
        all[next[wordOf[words[at]!]!]!++] = ordinal;
      }
    }
    return (word) => all.subarray(word === 0 ? 0 : next[word - 1]!, next[word]!);
  }

  *#file(packed: PackedWords, order: Uint32Array): Generator<number, ArrayBuffer> {
    const { words, dictionary, postings } = packed;
    const texts = this.#ids.texts.bytes();
    const sizes: Sizes = {
      entries: order.length,
      words,
      dictionaryBytes: dictionary.length,
      postingBytes: postings.length,
      idTextBytes: texts.length,
    };
    const places = placesOf(sizes);
    const file = new ArrayBuffer(places.end);
    writeHeader(file, sizes);
    const bytes = new Uint8Array(file);
    for (const part of ['blockWords', 'blockPostings', 'blockBest'] as const) {
      new Uint32Array(file, places[part], packed[part].length).set(packed[part]);
    }
    bytes.set(dictionary, places.dictionary);
    bytes.set(postings, places.postings);
    bytes.set(texts, places.idTexts);
    for (let ordinal = 0; ordinal < order.length; ordinal++) {
      if (ordinal % PORTION === 0) yield ordinal / order.length;
      bytes.set(this.#ids.slot(order[ordinal]!), places.ids + ordinal * ID_BYTES);
    }
    return file;
  }
}

function counted(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}

/** Says of a piece of the work what share of the whole is done. */
function* part<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
