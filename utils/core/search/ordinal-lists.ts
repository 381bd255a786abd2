/** The ordinals of every word, in one room: first it is counted how many each has, then they are put in. */
export class OrdinalLists {
  /** Of each word number its place in the dictionary. */
  readonly #placeOf: Uint32Array;
  /** Numbers of the words of all entries, one entry behind the other. */
  readonly #words: Int32Array;
  readonly #all: Uint32Array;
  /** Of each place, how many; then where its next ordinal goes, which at last is where its list ends. */
  readonly #next: Uint32Array;

  constructor(sorted: Uint32Array, words: Int32Array) {
    this.#words = words;
    this.#placeOf = new Uint32Array(sorted.length);
    for (let place = 0; place < sorted.length; place++) this.#placeOf[sorted[place]!] = place;
    this.#all = new Uint32Array(words.length);
    this.#next = new Uint32Array(sorted.length);
  }

  count(from: number, to: number): void {
    for (let at = from; at < to; at++) this.#next[this.#placeOf[this.#words[at]!]!]!++;
  }

  placeLists(): void {
    let start = 0;
    for (let place = 0; place < this.#next.length; place++) {
      const count = this.#next[place]!;
      this.#next[place] = start;
      start += count;
    }
  }

  /** In ascending order of the ordinals, of which each has the words up to its entry's end. */
  fill(order: Uint32Array, ends: Int32Array, from: number, to: number): void {
    const words = this.#words;
    for (let ordinal = from; ordinal < to; ordinal++) {
      const entry = order[ordinal]!;
      for (let at = entry === 0 ? 0 : ends[entry - 1]!; at < ends[entry]!; at++) {
        this.#all[this.#next[this.#placeOf[words[at]!]!]!++] = ordinal;
      }
    }
  }

  of(place: number): Uint32Array {
    return this.#all.subarray(place === 0 ? 0 : this.#next[place - 1]!, this.#next[place]!);
  }
}
