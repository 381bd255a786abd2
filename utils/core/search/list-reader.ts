import { eachList, type HotPart, type WordRange } from './hot-part';

/** Reads the postings of whole words, one list after the other, into the same room. */
export class ListReader {
  readonly #hot: HotPart;
  #room = new Uint32Array(1024);

  constructor(hot: HotPart) {
    this.#hot = hot;
  }

  /** @param give gets each list: ordinals ascending, as many as `count`, which the next one overwrites */
  each(range: WordRange, give: (ordinals: Uint32Array, count: number) => void): void {
    eachList(this.#hot, range, (start, end) => {
      if (end - start > this.#room.length) this.#room = new Uint32Array(2 * (end - start));
      give(this.#room, this.#read(start, end));
    });
  }

  #read(start: number, end: number): number {
    const { postings } = this.#hot;
    const room = this.#room;
    let count = 0;
    let ordinal = -1;
    for (let at = start; at < end; ) {
      let byte = postings[at++]!;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++]!;
        gap |= (byte & 127) << shift;
      }
      ordinal += gap + 1;
      room[count++] = ordinal;
    }
    return count;
  }
}
