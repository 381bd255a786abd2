/** A bit for each entry. */
export class EntryBits {
  readonly #words: Uint32Array;

  constructor(entries: number) {
    this.#words = new Uint32Array(Math.ceil(entries / 32));
  }

  has(ordinal: number): boolean {
    return (this.#words[ordinal >>> 5]! & (1 << (ordinal & 31))) !== 0;
  }

  set(ordinal: number): void {
    this.#words[ordinal >>> 5]! |= 1 << (ordinal & 31);
  }

  clear(): void {
    this.#words.fill(0);
  }
}
