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

/** Words between two pauses. */
const PORTION = 4096;

/**
 * Each word is written as: letters it shares with the one before in its block, how many follow, those,
 * and the bytes of its postings. Postings are the gaps from one ordinal to the next.
 * @param bytesOf of the word at a place of the sorted dictionary
 * @param ordinalsOf the same word's, ascending and at least one
 */
export function* packWords(
  words: number,
  bytesOf: (word: number) => Uint8Array,
  ordinalsOf: (word: number) => Uint32Array,
): Generator<number, PackedWords> {
  const blocks = blocksOf(words);
  const blockWords = new Uint32Array(blocks + 1);
  const blockPostings = new Uint32Array(blocks + 1);
  const blockBest = new Uint32Array(blocks).fill(0xffffffff);
  const dictionary = new ByteWriter();
  const postings = new ByteWriter();
  let last: Uint8Array = new Uint8Array();
  for (let word = 0; word < words; word++) {
    if (word % PORTION === 0) yield word / words;
    const block = Math.floor(word / BLOCK);
    const ordinals = ordinalsOf(word);
    const from = postings.length;
    if (word % BLOCK === 0) {
      last = new Uint8Array();
      blockWords[block] = dictionary.length;
      blockPostings[block] = from;
    }
    const bytes = bytesOf(word);
    const shared = sharedBytes(last, bytes);
    writeGaps(ordinals, postings);
    dictionary.byte(shared);
    dictionary.byte(bytes.length - shared);
    dictionary.write(bytes.subarray(shared));
    dictionary.number(postings.length - from);
    blockBest[block] = Math.min(blockBest[block]!, ordinals[0]!);
    last = bytes;
  }
  blockWords[blocks] = dictionary.length;
  blockPostings[blocks] = postings.length;
  const parts = { dictionary: dictionary.bytes(), postings: postings.bytes() };
  return { words, blockWords, blockPostings, blockBest, ...parts };
}

function writeGaps(ordinals: Uint32Array, to: ByteWriter): void {
  let next = 0;
  for (const ordinal of ordinals) {
    to.number(ordinal - next);
    next = ordinal + 1;
  }
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}
