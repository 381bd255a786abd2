import { ByteWriter } from './byte-writer';
import { BLOCK, blocksOf } from './layout';

/** The parts of the file that are held in memory. */
export interface PackedWords {
  words: number;
  blockWords: Uint32Array;
  blockPostings: Uint32Array;
  blockBest: Uint32Array;
  dictionary: Uint8Array;
  postings: Uint8Array;
}

/**
 * Each word is written as: bytes it shares with the one before in its block, how many follow, those,
 * and the bytes of its postings. Postings are the gaps from one ordinal to the next.
 */
export class WordPacker {
  readonly #packed: Omit<PackedWords, 'dictionary' | 'postings'>;
  readonly #dictionary = new ByteWriter();
  readonly #postings = new ByteWriter();
  #word = 0;
  #last: Uint8Array = new Uint8Array();

  constructor(words: number) {
    const blocks = blocksOf(words);
    this.#packed = {
      words,
      blockWords: new Uint32Array(blocks + 1),
      blockPostings: new Uint32Array(blocks + 1),
      blockBest: new Uint32Array(blocks).fill(0xffffffff),
    };
  }

  /**
   * Takes the next word in the order of their bytes.
   * @param ordinals ascending and at least one
   */
  add(bytes: Uint8Array, ordinals: Uint32Array): void {
    const { blockBest } = this.#packed;
    if (this.#word % BLOCK === 0) this.#beginBlock();
    const from = this.#postings.length;
    writeGaps(ordinals, this.#postings);
    const shared = sharedBytes(this.#last, bytes);
    this.#dictionary.byte(shared);
    this.#dictionary.byte(bytes.length - shared);
    this.#dictionary.write(bytes.subarray(shared));
    this.#dictionary.number(this.#postings.length - from);
    const block = Math.floor(this.#word / BLOCK);
    blockBest[block] = Math.min(blockBest[block]!, ordinals[0]!);
    this.#last = bytes;
    this.#word++;
  }

  finish(): PackedWords {
    const { blockWords, blockPostings } = this.#packed;
    blockWords[blockWords.length - 1] = this.#dictionary.length;
    blockPostings[blockPostings.length - 1] = this.#postings.length;
    const parts = { dictionary: this.#dictionary.bytes(), postings: this.#postings.bytes() };
    return { ...this.#packed, ...parts };
  }

  #beginBlock(): void {
    const block = this.#word / BLOCK;
    this.#packed.blockWords[block] = this.#dictionary.length;
    this.#packed.blockPostings[block] = this.#postings.length;
    this.#last = new Uint8Array();
  }
}

/** Each twice, and one more for the last of a word: so words are read on end without the dictionary. */
function writeGaps(ordinals: Uint32Array, to: ByteWriter): void {
  let next = 0;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    to.number(2 * (ordinal - next) + (i === ordinals.length - 1 ? 1 : 0));
    next = ordinal + 1;
  }
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}
