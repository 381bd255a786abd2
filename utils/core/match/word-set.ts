import { FoldedWord } from './folded-word';
import type { Words } from './words';

const word = new FoldedWord();

/** A set of words that is asked by their hashes, so that nothing is cut out of the text. */
export class WordSet {
  readonly #list: string;
  #hashes: Map<number, number> | undefined;

  /** @param list words parted by spaces; read when first asked, which a waking worker need not wait for */
  constructor(list: string) {
    this.#list = list;
  }

  has(words: Words, at: number): boolean {
    this.#hashes ??= hashesOf(this.#list);
    return this.#hashes.get(words.hash1[at]!) === words.hash2[at];
  }
}

function hashesOf(list: string): Map<number, number> {
  const hashes = new Map<number, number>();
  for (const text of list.split(' ')) {
    word.read(text, 0, text.length);
    hashes.set(word.hash1, word.hash2);
  }
  return hashes;
}
