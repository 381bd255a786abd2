import { GrownNumbers } from '../match/grown-numbers';
import { IdSlots } from './id-slots';
import { LabelWriter, labelViews } from './labels';
import { ID_BYTES, placesOf, type Sizes, writeHeader } from './layout';
import { OrdinalLists } from './ordinal-lists';
import { sortInSteps } from './sort-steps';
import { type PackedWords, WordPacker } from './word-packer';
import { WordTable } from './word-table';

/** What a search box finds. */
export interface SearchEntry {
  /** Any text; a UUID as `crypto.randomUUID` writes it takes 16 bytes. */
  id: string;
  /** Folded, as `AccountKeys.words`; of each one the first 240 bytes count. */
  words: readonly string[];
  /** Ascending: the smaller, the better. Of two equal ones that added first is better. */
  rank: number;
  /** What `Labels` gives back, its first 240 bytes. */
  label?: string;
}

/** Entries between two pauses. */
const PORTION = 2048;
/** To pack a word takes as long as so many of its postings. */
const WORD_WORK = 16;

/**
 * Takes entries part by part, in any order, and makes the file of a search index of them. While it
 * works it holds about 190 MB for a million entries of five words with a name, and no strings.
 */
export class SearchIndexBuilder {
  readonly #table = new WordTable();
  /** Numbers of the words of all entries, one entry behind the other. */
  readonly #words = new GrownNumbers();
  /** Of each entry, where its words end. */
  readonly #ends = new GrownNumbers();
  readonly #ids = new IdSlots();
  readonly #labels = new LabelWriter();
  readonly #ranks: number[] = [];

  add(entries: Iterable<SearchEntry>): void {
    for (const { id, words, rank, label = '' } of entries) {
      const numbers = words.filter(Boolean).map((word) => this.#table.add(word));
      // Each once, also of two that differ only behind what counts.
      for (const number of new Set(numbers)) this.#words.push(number);
      this.#ends.push(this.#words.length);
      this.#ids.add(id);
      this.#labels.add(label);
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
    const lists = yield* part(0.6, 0.75, this.#ordinals(sorted, order));
    const packed = yield* part(0.75, 0.95, this.#pack(sorted, lists));
    return yield* part(0.95, 1, this.#file(packed, order));
  }

  /** The ordinals of each word of the dictionary, ascending. */
  *#ordinals(sorted: Uint32Array, order: Uint32Array): Generator<number, OrdinalLists> {
    const lists = new OrdinalLists(sorted, this.#words.all());
    const ends = this.#ends.all();
    for (const [from, to] of portions(this.#words.length, PORTION * 4)) {
      lists.count(from, to);
      yield from / this.#words.length / 2;
    }
    lists.placeLists();
    for (const [from, to] of portions(order.length, PORTION)) {
      lists.fill(order, ends, from, to);
      yield (1 + from / order.length) / 2;
    }
    return lists;
  }

  *#pack(sorted: Uint32Array, lists: OrdinalLists): Generator<number, PackedWords> {
    const packer = new WordPacker(sorted.length);
    let done = 0;
    for (let place = 0; place < sorted.length; place++) {
      const ordinals = lists.of(place);
      packer.add(this.#table.bytesOf(sorted[place]!), ordinals);
      done += ordinals.length + WORD_WORK;
      if (done < 16 * PORTION) continue;
      done = 0;
      yield place / sorted.length;
    }
    return packer.finish();
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
      labelBytes: this.#labels.bytes,
    };
    const places = placesOf(sizes);
    const file = new ArrayBuffer(places.end);
    const bytes = new Uint8Array(file);
    for (const part of ['blockWords', 'blockPostings', 'blockBest'] as const) {
      new Uint32Array(file, places[part], packed[part].length).set(packed[part]);
    }
    bytes.set(dictionary, places.dictionary);
    bytes.set(postings, places.postings);
    bytes.set(texts, places.idTexts);
    writeHeader(file, sizes);
    const labels = labelViews(file, places, order.length, 0);
    for (const [from, to] of portions(order.length, PORTION)) {
      this.#ids.copy(order.subarray(from, to), bytes.subarray(places.ids + from * ID_BYTES));
      this.#labels.copy(order.subarray(from, to), from, labels);
      yield from / order.length;
    }
    return file;
  }
}

function* portions(length: number, size: number): Generator<[from: number, to: number]> {
  for (let from = 0; from < length; from += size) yield [from, Math.min(from + size, length)];
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
