import { type HotPart, type WordRange, weightOf } from './hot-part';
import { BLOCK } from './layout';

/** Reads all postings of a range of words at once, into the same room each time. */
export class ListReader {
  readonly #hot: HotPart;
  #room = new Uint32Array(1024);

  constructor(hot: HotPart) {
    this.#hot = hot;
  }

  /**
   * Does not call anybody for each list, as `eachList` does: most lists are of one posting.
   * @returns the ordinals of one word after the other, until the next call
   */
  read(range: WordRange): Uint32Array {
    const weight = weightOf(this.#hot, range);
    if (weight > this.#room.length) this.#room = new Uint32Array(2 * weight);
    const { dictionary, postings, blockWords, blockPostings } = this.#hot;
    const room = this.#room;
    const { from, to } = range;
    let count = 0;
    let at = 0;
    let end = 0;
    for (let word = from - (from % BLOCK); word < to; word++) {
      if (word % BLOCK === 0) {
        at = blockWords[word / BLOCK]!;
        end = blockPostings[word / BLOCK]!;
      }
      at += 2 + dictionary[at + 1]!;
      let posting = end;
      let byte = dictionary[at++]!;
      end += byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = dictionary[at++]!;
        end += (byte & 127) << shift;
      }
      if (word < from) continue;
      for (let ordinal = -1; posting < end; ) {
        byte = postings[posting++]!;
        let gap = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[posting++]!;
          gap |= (byte & 127) << shift;
        }
        ordinal += gap + 1;
        room[count++] = ordinal;
      }
    }
    return room.subarray(0, count);
  }
}
