/** Buckets of a page. With four names each it has about six kilobytes. */
export const PAGE_BUCKETS = 64;
/** More pages than these take longer one by one than with all others at once. */
const FEW = 24;

/** Bytes of what was packed, from one to before the other. */
export type ReadBytes = (from: number, to: number) => Promise<ArrayBuffer>;

/**
 * The pages of packed names, loaded as they are asked for. The buffer says in words where each begins.
 * A page begins with the ends of its buckets, counted in names; then for each name a print of its hash
 * and the way to its ids in bytes, and behind them all ids. The place of a name is that of its print.
 */
export class NamePages {
  /** Behind the last page, in words. */
  readonly end: number;
  readonly bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #read: ReadBytes | undefined;
  /** Of each page, 1 where it is loaded. */
  readonly #loaded: Uint8Array;
  #lacking = new Set<number>();

  /**
   * @param head up to the first page, or with all pages where nothing is to be read
   * @param at where in it the starts of pages begin, in words
   */
  constructor(head: ArrayBuffer, at: number, buckets: number, read: ReadBytes | undefined) {
    const count = Math.ceil(buckets / PAGE_BUCKETS);
    this.#starts = new Uint32Array(head, at * 4, count + 1);
    this.end = this.#starts[count]!;
    this.#read = read;
    // What is not written to takes no memory.
    const all = read ? new ArrayBuffer(this.end * 4) : head;
    this.#words = new Uint32Array(all);
    this.bytes = new Uint8Array(all);
    this.#loaded = new Uint8Array(count).fill(read ? 0 : 1);
  }

  get lacks(): boolean {
    return this.#lacking.size > 0;
  }

  /** The place of the print in the bucket, or -1: also where its page is not loaded. */
  find(bucket: number, print: number): number {
    const page = Math.floor(bucket / PAGE_BUCKETS);
    if (this.#loaded[page] === 0) {
      this.#lacking.add(page);
      return -1;
    }
    const words = this.#words;
    const start = this.#starts[page]!;
    const within = bucket % PAGE_BUCKETS;
    const names = start + PAGE_BUCKETS;
    const end = names + 2 * words[start + within]!;
    let at = within === 0 ? names : names + 2 * words[start + within - 1]!;
    for (; at < end; at += 2) if (words[at] === print) return at;
    return -1;
  }

  /** Where in `bytes` the ids of the name at a place stand. */
  idsAt(place: number): number {
    return place * 4 + this.#words[place + 1]!;
  }

  async load(): Promise<void> {
    const lacking = this.#lacking;
    this.#lacking = new Set();
    if (lacking.size > FEW) return this.#take(0, this.#loaded.length);
    await Promise.all([...lacking].map((page) => this.#take(page, page + 1)));
  }

  /** @param to the page behind the last */
  async #take(page: number, to: number): Promise<void> {
    const from = this.#starts[page]! * 4;
    const bytes = await this.#read!(from, this.#starts[to]! * 4);
    this.bytes.set(new Uint8Array(bytes), from);
    this.#loaded.fill(1, page, to);
  }
}
