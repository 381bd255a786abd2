/** Words, or labels, that share one entry in a list of blocks; of words the beginnings are written only once. */
export const BLOCK = 16;
export const ID_BYTES = 16;
/** What has to be read to know how long the rest is. */
export const HEADER_BYTES = 36;

/** "FiSe" */
const SIGN = 0x65536946;
/** To be raised with every change of what the bytes mean. */
const VERSION = 2;
/** Bytes; behind the sign, the version and the checksum of all that follows in memory. */
const CHECKED = 12;

/** What decides where everything lies in the file. */
export interface Sizes {
  entries: number;
  words: number;
  dictionaryBytes: number;
  postingBytes: number;
  /** Of the ids that are no UUIDs. */
  idTextBytes: number;
  labelBytes: number;
}

/** Places in the file, in bytes; each part reaches to the next. */
export interface Places {
  /** Of each block, 32 bits: its place in the dictionary, and one more for the end. */
  blockWords: number;
  /** Of each block, 32 bits: its place in the postings, and one more for the end. */
  blockPostings: number;
  /** Of each block, 32 bits: the best ordinal of all its words. */
  blockBest: number;
  dictionary: number;
  postings: number;
  /** Where the part ends that is held in memory. */
  ids: number;
  /** Of each block of entries, 32 bits: where in the labels its first one begins. */
  labelBlocks: number;
  /** Of each entry, in bytes. */
  labelLengths: number;
  labels: number;
  idTexts: number;
  end: number;
}

export function blocksOf(many: number): number {
  return Math.ceil(many / BLOCK);
}

export function placesOf(sizes: Sizes): Places {
  const blocks = blocksOf(sizes.words);
  const blockWords = HEADER_BYTES;
  const blockPostings = blockWords + 4 * (blocks + 1);
  const blockBest = blockPostings + 4 * (blocks + 1);
  const dictionary = blockBest + 4 * blocks;
  const postings = dictionary + sizes.dictionaryBytes;
  const ids = Math.ceil((postings + sizes.postingBytes) / 4) * 4;
  const labelBlocks = ids + ID_BYTES * sizes.entries;
  const labelLengths = labelBlocks + 4 * blocksOf(sizes.entries);
  const labels = labelLengths + sizes.entries;
  const idTexts = labels + sizes.labelBytes;
  const end = idTexts + sizes.idTextBytes;
  const hot = { blockWords, blockPostings, blockBest, dictionary, postings };
  return { ...hot, ids, labelBlocks, labelLengths, labels, idTexts, end };
}

/** To be written last: it has a checksum of what is held in memory. */
export function writeHeader(file: ArrayBuffer, sizes: Sizes): void {
  const { entries, words, dictionaryBytes, postingBytes, idTextBytes, labelBytes } = sizes;
  const numbers = [entries, words, dictionaryBytes, postingBytes, idTextBytes, labelBytes];
  const header = new Uint32Array(file, 0, HEADER_BYTES / 4);
  header.set(numbers, CHECKED / 4);
  header.set([SIGN, VERSION, checksum(file, placesOf(sizes).ids)]);
}

/** @returns undefined where it does not begin as a file of this version does */
export function readHeader(file: ArrayBuffer): Sizes | undefined {
  if (file.byteLength < HEADER_BYTES) return undefined;
  const [sign, version, , ...sizes] = new Uint32Array(file, 0, HEADER_BYTES / 4);
  if (sign !== SIGN || version !== VERSION) return undefined;
  const [entries = 0, words = 0, dictionaryBytes = 0, postingBytes = 0, ...texts] = sizes;
  const [idTextBytes = 0, labelBytes = 0] = texts;
  return { entries, words, dictionaryBytes, postingBytes, idTextBytes, labelBytes };
}

/** Whether what is held in memory is there and as it was written; takes 3 ms for 11 MB. */
export function isWhole(file: ArrayBuffer, { ids }: Places): boolean {
  if (file.byteLength < ids) return false;
  return new Uint32Array(file, CHECKED - 4, 1)[0] === checksum(file, ids);
}

function checksum(file: ArrayBuffer, end: number): number {
  const numbers = new Uint32Array(file, CHECKED, (end - CHECKED) / 4);
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum = (Math.imul(sum, 31) + numbers[at]!) | 0;
  return sum >>> 0;
}

/**
 * How much of the file has to be read for `openSearchIndex`, in bytes.
 * @param header the first `HEADER_BYTES` of the file
 * @returns undefined as `openSearchIndex`
 */
export function hotBytes(header: ArrayBuffer): number | undefined {
  const sizes = readHeader(header);
  return sizes && placesOf(sizes).ids;
}
