import type { HotPart, WordRange } from './hot-part';
import { BLOCK } from './layout';
import { LONGEST_WORD } from './letters';

/** Finds words by how they begin. A word is known by its place in the order of their bytes. */
export class Dictionary {
  readonly #hot: HotPart;
  /** Bytes of the word read last. */
  readonly bytes = new Uint8Array(LONGEST_WORD);

  constructor(hot: HotPart) {
    this.#hot = hot;
  }

  get all(): WordRange {
    return { from: 0, to: this.#hot.words };
  }

  /**
   * The words that begin with the first `length` bytes of `key`.
   * @param within a range known to hold all of them
   */
  startingWith(key: Uint8Array, length: number, within = this.all): WordRange {
    const from = this.#bound(key, length, false, within);
    return { from, to: this.#bound(key, length, true, { from, to: within.to }) };
  }

  /** Whether a range of words that begin with so many bytes begins with the word that has no more. */
  hasWhole({ from, to }: WordRange, length: number): boolean {
    return from < to && this.read(from) === length;
  }

  /** Puts a word into `bytes`. @returns its length */
  read(word: number): number {
    const { dictionary, blockWords } = this.#hot;
    let at = blockWords[Math.floor(word / BLOCK)]!;
    for (let left = word % BLOCK; ; left--) {
      const shared = dictionary[at]!;
      const more = dictionary[at + 1]!;
      at += 2;
      for (let i = 0; i < more; i++) this.bytes[shared + i] = dictionary[at + i]!;
      if (left === 0) return shared + more;
      at = behindNumber(dictionary, at + more);
    }
  }

  /** The first word that is not before `key`; with `behind` not before, nor beginning with it. */
  #bound(key: Uint8Array, length: number, behind: boolean, { from, to }: WordRange): number {
    if (from >= to) return from;
    const { dictionary, blockWords } = this.#hot;
    let low = Math.floor(from / BLOCK) + 1;
    let high = Math.floor((to - 1) / BLOCK) + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#headIsBefore(middle, key, length, behind)) low = middle + 1;
      else high = middle;
    }
    let word = (low - 1) * BLOCK;
    const end = Math.min(word + BLOCK, to);
    let at = blockWords[low - 1]!;
    // Bytes in which the word before agrees with the key: one that shares more with it is before, too.
    let same = 0;
    for (; word < end; word++) {
      const shared = dictionary[at]!;
      const more = dictionary[at + 1]!;
      at += 2;
      if (shared < same) break;
      if (shared === same) {
        let i = 0;
        while (i < more && same < length && dictionary[at + i] === key[same]) {
          i++;
          same++;
        }
        if (same === length ? !behind : i < more && dictionary[at + i]! > key[same]!) break;
      }
      at = behindNumber(dictionary, at + more);
    }
    return Math.max(word, from);
  }

  #headIsBefore(block: number, key: Uint8Array, length: number, behind: boolean): boolean {
    const { dictionary, blockWords } = this.#hot;
    const at = blockWords[block]! + 2;
    const size = dictionary[at - 1]!;
    for (let i = 0; i < length; i++) {
      if (i === size) return true;
      const difference = dictionary[at + i]! - key[i]!;
      if (difference !== 0) return difference < 0;
    }
    return behind;
  }
}

function behindNumber(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end]! > 127) end++;
  return end + 1;
}
