import { BLOCK, blocksOf, isWhole, type Places, placesOf, readHeader } from './layout';

/** Words of the dictionary from one to before another, by their places in it. */
export interface WordRange {
  from: number;
  to: number;
}

type Cold = 'ids' | 'labelBlocks' | 'labelLengths' | 'labels' | 'idTexts' | 'end';

/** The part of the file that is held in memory, as views of its bytes, and the places of the rest. */
export interface HotPart extends Pick<Places, Cold> {
  entries: number;
  words: number;
  blockWords: Uint32Array;
  blockPostings: Uint32Array;
  blockBest: Uint32Array;
  dictionary: Uint8Array;
  postings: Uint8Array;
}

/** @returns undefined where the bytes are cut short or damaged, or no index, or of another version */
export function readHotPart(file: ArrayBuffer): HotPart | undefined {
  const sizes = readHeader(file);
  if (!sizes) return undefined;
  const places = placesOf(sizes);
  if (!isWhole(file, places)) return undefined;
  const { entries, words, dictionaryBytes, postingBytes } = sizes;
  const blocks = blocksOf(words);
  return {
    ...places,
    entries,
    words,
    blockWords: new Uint32Array(file, places.blockWords, blocks + 1),
    blockPostings: new Uint32Array(file, places.blockPostings, blocks + 1),
    blockBest: new Uint32Array(file, places.blockBest, blocks),
    dictionary: new Uint8Array(file, places.dictionary, dictionaryBytes),
    postings: new Uint8Array(file, places.postings, postingBytes),
  };
}

/** Gives where the postings of each word of a range lie, in bytes of the postings. */
export function eachList(
  { dictionary, blockWords, blockPostings }: HotPart,
  { from, to }: WordRange,
  give: (start: number, end: number) => void,
): void {
  let at = 0;
  let start = 0;
  for (let word = from - (from % BLOCK); word < to; word++) {
    if (word % BLOCK === 0) {
      at = blockWords[word / BLOCK]!;
      start = blockPostings[word / BLOCK]!;
    }
    at += 2 + dictionary[at + 1]!;
    let bytes = dictionary[at++]!;
    if (bytes > 127) {
      bytes &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = dictionary[at++]!;
        bytes |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    if (word >= from && bytes > 0) give(start, start + bytes);
    start += bytes;
  }
}

/** Where the postings of a range lie, in bytes of the postings. */
export function spanOf(hot: HotPart, { from, to }: WordRange): { start: number; end: number } {
  return { start: startOf(hot, from), end: startOf(hot, to) };
}

/** How many bytes the postings of a range have; about as many are the postings. */
export function weightOf(hot: HotPart, range: WordRange): number {
  const { start, end } = spanOf(hot, range);
  return end - start;
}

function startOf(hot: HotPart, word: number): number {
  const block = Math.floor(word / BLOCK);
  let start = hot.blockPostings[block]!;
  eachList(hot, { from: block * BLOCK, to: word }, (_, end) => {
    start = end;
  });
  return start;
}
