import { type HotPart, spanOf, type WordRange } from './hot-part';

/** Of postings. Room for longer lists is not held: few are asked for, and most of those once. */
const ROOM_MAX = 1 << 17;

/** Reads all postings of a range of words at once, into the same room each time. */
export class ListReader {
  readonly #hot: HotPart;
  #room = new Uint32Array(1024);

  constructor(hot: HotPart) {
    this.#hot = hot;
  }

  /** @returns the ordinals of one word after the other, until the next call */
  read(range: WordRange): Uint32Array {
    const { start, end } = spanOf(this.#hot, range);
    const { postings } = this.#hot;
    const room = this.#roomFor(end - start);
    let count = 0;
    let ordinal = -1;
    for (let at = start; at < end; ) {
      let byte = postings[at++]!;
      let number = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++]!;
        number |= (byte & 127) << shift;
      }
      ordinal += (number >>> 1) + 1;
      room[count++] = ordinal;
      if (number & 1) ordinal = -1;
    }
    return room.subarray(0, count);
  }

  #roomFor(most: number): Uint32Array {
    if (most <= this.#room.length) return this.#room;
    const room = new Uint32Array(most);
    if (most <= ROOM_MAX) this.#room = room;
    return room;
  }
}
