import { GrownNumbers } from './grown-numbers';
import { PAGE_BUCKETS } from './name-pages';
import { IdWriter } from './packed-ids';

/** Writes the pages that `NamePages` reads. */
export class PageWriter {
  /** All pages, one behind another. */
  readonly words = new GrownNumbers();
  /** Where in them each begins, and where the last ends. */
  readonly starts = [0];
  names = 0;
  /** Of the page that is being written: of each name its print and where its ids begin. */
  #entries: number[] = [];
  #ends: number[] = [];
  readonly #ids = new IdWriter();

  add(print: number, ids: readonly string[]): void {
    this.#entries.push(print, this.#ids.add(ids));
    this.names++;
  }

  endBucket(): void {
    this.#ends.push(this.#entries.length / 2);
  }

  endPage(): void {
    const { words } = this;
    const last = this.#ends.at(-1)!;
    for (let at = 0; at < PAGE_BUCKETS; at++) words.push(this.#ends[at] ?? last);
    for (let at = 0; at < this.#entries.length; at += 2) {
      const way = (this.#entries.length - at) * 4 + this.#entries[at + 1]!;
      words.push(this.#entries[at]!);
      words.push(way);
    }
    for (const word of this.#ids.words()) words.push(word);
    this.starts.push(words.length);
    this.#entries = [];
    this.#ends = [];
    this.#ids.clear();
  }
}
