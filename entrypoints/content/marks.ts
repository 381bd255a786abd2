import type { Mark, Standing } from '@/utils/messages';
import type { Painter } from './painter';
import type { ReadBlock } from './reader';

/** One mention where it stands in the page. */
export interface PlacedMark {
  key: string;
  standing: Standing;
  /** Absent for a link without text. */
  range?: StaticRange;
}

/** All mentions now on the page, by the node they stand in. */
export class Marks {
  readonly #byNode = new Map<Node, PlacedMark[]>();
  readonly #counts = new Map<string, number>();
  readonly #painter: Painter;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  get empty(): boolean {
    return this.#byNode.size === 0;
  }

  place(block: ReadBlock, mark: Mark): void {
    this.#count(mark.key, 1);
    const { key, standing } = mark;
    if (block.silentLink) {
      this.#put(block.silentLink, { key, standing });
      return;
    }
    const range = rangeOf(block, mark);
    if (!range) return;
    const placed = { key, standing, range };
    this.#put(range.startContainer, placed);
    this.#painter.add(placed);
  }

  at(node: Node): readonly PlacedMark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** The node is about to be read again, or has left the page. */
  forget(node: Node): void {
    const placed = this.#byNode.get(node);
    if (!placed) return;
    this.#byNode.delete(node);
    for (const mark of placed) {
      this.#count(mark.key, -1);
      this.#painter.remove(mark);
    }
  }

  forgetAll(): void {
    for (const node of [...this.#byNode.keys()]) this.forget(node);
  }

  forgetDetached(): void {
    for (const node of [...this.#byNode.keys()]) if (!node.isConnected) this.forget(node);
  }

  /** Keys that had mentions and have none any more; each is told once. */
  takeGone(): string[] {
    const gone = [...this.#counts].filter(([, count]) => count <= 0).map(([key]) => key);
    for (const key of gone) this.#counts.delete(key);
    return gone;
  }

  #put(node: Node, placed: PlacedMark): void {
    const there = this.#byNode.get(node);
    if (there) there.push(placed);
    else this.#byNode.set(node, [placed]);
  }

  #count(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}

/** `undefined` where the text has changed meanwhile; its mutation has it read again. */
function rangeOf(block: ReadBlock, mark: Mark): StaticRange | undefined {
  const first = block.pieces.find((piece) => mark.start < piece.start + piece.length);
  const last = block.pieces.findLast((piece) => piece.start < mark.end);
  if (!first || !last || mark.start < first.start) return undefined;
  const startOffset = first.from + mark.start - first.start;
  const endOffset = last.from + mark.end - last.start;
  if (startOffset >= first.node.length || endOffset > last.node.length) return undefined;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset,
  });
}
