import { FoldedWord } from './folded-word';
import type { Words } from './words';

const word = new FoldedWord();

/** A set of words that is asked by their hashes, so that nothing is cut out of the text. */
export class WordSet {
  readonly #hashes = new Map<number, number>();

  /** @param list words parted by spaces */
  constructor(list: string) {
    for (const text of list.split(' ')) {
      word.read(text, 0, text.length);
      this.#hashes.set(word.hash1, word.hash2);
    }
  }

  has(words: Words, at: number): boolean {
    return this.#hashes.get(words.hash1[at]!) === words.hash2[at];
  }
}
