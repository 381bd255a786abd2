import { LONGEST_WORD, writeWord } from './letters';

/** Gives every different word a number, from 0. Keeps bytes and no strings: a third of the memory of a Map. */
export class WordTable {
  #bytes = new Uint8Array(1 << 14);
  /** Of each word; half as many as places. */
  #ends = new Int32Array(1 << 9);
  #hashes = new Int32Array(1 << 9);
  /** Numbers, plus one, at the places their hashes give. */
  #places = new Int32Array(1 << 10);
  size = 0;

  /** @returns its number, the same for the same word */
  add(word: string): number {
    const from = this.#startOf(this.size);
    if (from + LONGEST_WORD > this.#bytes.length) this.#growBytes();
    const to = writeWord(word, this.#bytes, from);
    const hash = this.#hash(from, to);
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place]! - 1;
      if (number < 0) return this.#take(place, to, hash);
      if (this.#hashes[number] === hash && this.#same(number, from, to)) return number;
    }
  }

  bytesOf(number: number): Uint8Array {
    return this.#bytes.subarray(this.#startOf(number), this.#ends[number]!);
  }

  /** By their bytes. */
  readonly compare = (a: number, b: number): number => {
    const bytes = this.#bytes;
    let i = this.#startOf(a);
    let j = this.#startOf(b);
    const end = Math.min(this.#endOf(a) - i, this.#endOf(b) - j) + i;
    for (; i < end; i++, j++) {
      const difference = bytes[i]! - bytes[j]!;
      if (difference !== 0) return difference;
    }
    return this.#endOf(a) - i - (this.#endOf(b) - j);
  };

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#endOf(number - 1);
  }

  #endOf(number: number): number {
    return this.#ends[number]!;
  }

  #same(number: number, from: number, to: number): boolean {
    const start = this.#startOf(number);
    if (this.#endOf(number) - start !== to - from) return false;
    for (let i = from; i < to; i++) {
      if (this.#bytes[start + i - from] !== this.#bytes[i]) return false;
    }
    return true;
  }

  #hash(from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ this.#bytes[i]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  #growBytes(): void {
    const more = new Uint8Array(this.#bytes.length * 2);
    more.set(this.#bytes);
    this.#bytes = more;
  }

  #take(place: number, end: number, hash: number): number {
    const number = this.size++;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#places[place] = number + 1;
    if (this.size === this.#ends.length) this.#growPlaces();
    return number;
  }

  #growPlaces(): void {
    this.#ends = longer(this.#ends, 4);
    this.#hashes = longer(this.#hashes, 4);
    const places = new Int32Array(this.#places.length * 4);
    const mask = places.length - 1;
    for (let number = 0; number < this.size; number++) {
      let place = this.#hashes[number]! & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = number + 1;
    }
    this.#places = places;
  }
}

function longer(numbers: Int32Array<ArrayBuffer>, times: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * times);
  more.set(numbers);
  return more;
}
