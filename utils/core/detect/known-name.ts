import { BEGINS, type CompanyIndex, WHOLE } from '../match/company-index';
import { joined1, joined2 } from '../match/phrase-hash';
import * as kinds from '../match/word-kinds';
import type { Words } from '../match/words';

/** `R+E+Y` has three between two words of its key, `r y`. */
const MOST_CONNECTORS = 3;

/** Finds known names word by word; what was found last stands in its fields, so that nothing is made for it. */
export class KnownNames {
  /** The word behind the name. */
  next = 0;
  /** In the index. */
  place = -1;
  readonly #index: CompanyIndex;
  /** What the index tells of each word of a piece. */
  #looks = new Uint8Array(0);

  constructor(index: CompanyIndex) {
    this.#index = index;
  }

  /** To be called when a piece of words is read. Looked up together, the processor fetches many at once. */
  look(words: Words): void {
    const { hash1, hash2, count } = words;
    if (this.#looks.length < count) this.#looks = new Uint8Array(words.capacity);
    const looks = this.#looks;
    for (let at = 0; at < count; at++) looks[at] = this.#index.lookAgain(hash1[at]!, hash2[at]!);
  }

  /** Whether a known name may begin with a word; false of most. */
  mayBegin(at: number): boolean {
    return this.#looks[at] !== 0;
  }

  /** Whether a known name begins with a word; the longest counts. */
  at(words: Words, from: number): boolean {
    let look = this.#looks[from]!;
    if (look === 0) return false;
    if (words.length[from] === 0 || words.kind[from]! & kinds.INNER) return false;
    const index = this.#index;
    let hash1 = words.hash1[from]!;
    let hash2 = words.hash2[from]!;
    this.place = -1;
    if (look & WHOLE) this.#take(hash1, hash2, from + 1);
    let last = from;
    const limit = Math.min(words.count, from + index.longest + MOST_CONNECTORS);
    for (let at = from + 1; at < limit && look & BEGINS; at++) {
      if (words.gap[at]! >= kinds.BREAK || at - last > MOST_CONNECTORS + 1) break;
      const delimited = !(last === at - 1 && words.runsOn(at));
      const next1 = joined1(hash1, words.hash1[at]!, words.length[at]!, delimited);
      const next2 = joined2(hash2, words.hash2[at]!, words.length[at]!, delimited);
      if (words.kind[at]! & kinds.CONNECTOR) {
        // It may end the name, as in `Haus E`; between two others it does not count.
        if (index.look(next1, next2) & WHOLE) this.#take(next1, next2, at + 1);
        continue;
      }
      if (words.length[at] === 0) break;
      look = index.look(next1, next2);
      hash1 = next1;
      hash2 = next2;
      last = at;
      if (look & WHOLE) this.#take(hash1, hash2, at + 1);
    }
    return this.place >= 0;
  }

  #take(hash1: number, hash2: number, next: number): void {
    const place = this.#index.find(hash1, hash2);
    if (place < 0) return;
    this.place = place;
    this.next = next;
  }
}
