import { GrownNumbers } from '../match/grown-numbers';
import { ByteWriter } from './byte-writer';
import type { HotPart } from './hot-part';
import { LONGEST_WORD, textIn, writeWord } from './letters';

export class LabelWriter {
  readonly #texts = new ByteWriter();
  /** Where each ends. */
  readonly #ends = new GrownNumbers();
  readonly #text = new Uint8Array(LONGEST_WORD);

  get bytes(): number {
    return this.#texts.length;
  }

  add(label: string): void {
    this.#texts.write(this.#text.subarray(0, writeWord(label, this.#text, 0)));
    this.#ends.push(this.#texts.length);
  }

  /**
   * Copies the labels of some entries, in their order.
   * @param place of the first; all before it have been copied
   */
  copy(entries: Uint32Array, place: number, ends: Uint32Array, texts: Uint8Array): void {
    const bytes = this.#texts.bytes();
    const own = this.#ends.all();
    let end = place === 0 ? 0 : ends[place - 1]!;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      for (let at = entry === 0 ? 0 : own[entry - 1]!; at < own[entry]!; at++) {
        texts[end++] = bytes[at]!;
      }
      ends[place + i] = end;
    }
  }
}

/** What a list shows of entries before they are read. */
export class Labels {
  readonly #ends: Uint32Array;
  readonly #texts: Uint8Array;

  /** @param cold the whole file behind what `openSearchIndex` needs */
  constructor({ entries, ids, labelEnds, labels, idTexts }: HotPart, cold: ArrayBuffer) {
    this.#ends = new Uint32Array(cold, labelEnds - ids, entries);
    this.#texts = new Uint8Array(cold, labels - ids, idTexts - labels);
  }

  of(ordinal: number): string {
    const from = ordinal === 0 ? 0 : this.#ends[ordinal - 1]!;
    return textIn(this.#texts, from, this.#ends[ordinal]!);
  }
}
