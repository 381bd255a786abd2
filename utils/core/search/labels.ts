import { GrownNumbers } from '../match/grown-numbers';
import { ByteWriter } from './byte-writer';
import type { HotPart } from './hot-part';
import { BLOCK, blocksOf, type Places } from './layout';
import { LONGEST_WORD, textIn, writeWord } from './letters';

export class LabelWriter {
  readonly #texts = new ByteWriter();
  /** Where each ends. */
  readonly #ends = new GrownNumbers();
  /** Bytes that have been copied. */
  #copied = 0;
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
   * @param place of the first; all before it have just been copied
   */
  copy(entries: Uint32Array, place: number, { blocks, lengths, texts }: LabelViews): void {
    const bytes = this.#texts.bytes();
    const ends = this.#ends.all();
    let to = place === 0 ? 0 : this.#copied;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      const start = entry === 0 ? 0 : ends[entry - 1]!;
      if ((place + i) % BLOCK === 0) blocks[(place + i) / BLOCK] = to;
      lengths[place + i] = ends[entry]! - start;
      for (let at = start; at < ends[entry]!; at++) texts[to++] = bytes[at]!;
    }
    this.#copied = to;
  }
}

interface LabelViews {
  blocks: Uint32Array;
  lengths: Uint8Array;
  texts: Uint8Array;
}

type LabelPlaces = Pick<Places, 'labelBlocks' | 'labelLengths' | 'labels' | 'idTexts'>;

/** @param from where in the file the bytes begin */
export function labelViews(
  bytes: ArrayBuffer,
  { labelBlocks, labelLengths, labels, idTexts }: LabelPlaces,
  entries: number,
  from: number,
): LabelViews {
  return {
    blocks: new Uint32Array(bytes, labelBlocks - from, blocksOf(entries)),
    lengths: new Uint8Array(bytes, labelLengths - from, entries),
    texts: new Uint8Array(bytes, labels - from, idTexts - labels),
  };
}

/** What a list shows of entries before they are read. */
export class Labels {
  readonly #views: LabelViews;

  /** @param cold the whole file behind what `openSearchIndex` needs */
  constructor(hot: HotPart, cold: ArrayBuffer) {
    this.#views = labelViews(cold, hot, hot.entries, hot.ids);
  }

  of(ordinal: number): string {
    const { blocks, lengths, texts } = this.#views;
    let from = blocks[Math.floor(ordinal / BLOCK)]!;
    for (let before = ordinal - (ordinal % BLOCK); before < ordinal; before++) {
      from += lengths[before]!;
    }
    return textIn(texts, from, from + lengths[ordinal]!);
  }
}
