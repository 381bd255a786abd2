import type { Mark, Standing } from '@/utils/messages';
import { isText, parentNodeOf } from './dom';
import type { Painter } from './painter';
import { hiddenAround, inOneBlock, isUnread } from './parts';
import type { ReadText } from './reader';

/** One mention where it stands in the page. */
export interface PlacedMark {
  key: string;
  standing: Standing;
  range: StaticRange;
}

/** Why a mark was not placed, where something is to be done about it. */
export type Unplaced =
  | { hidden: Element }
  /** It ran over the end of a line: each of these is to be read by itself. */
  | { apart: Node[] };

/** All mentions now on the page, by the text node they begin in. */
export class Marks {
  readonly #byNode = new Map<Node, PlacedMark[]>();
  readonly #counts = new Map<string, number>();
  readonly #painter: Painter;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  place(read: ReadText, mark: Mark): Unplaced | undefined {
    // So that a key of which nothing is placed is told as gone.
    this.#count(mark.key, 0);
    const range = rangeOf(read, mark);
    if (!range || isUnread(range.startContainer)) return undefined;
    const { startContainer, endContainer } = range;
    if (startContainer !== endContainer && !inOneBlock(startContainer, endContainer)) {
      return { apart: nodesOf(read, mark) };
    }
    const hidden = hiddenAround(startContainer);
    if (hidden) return { hidden };
    const there = this.#byNode.get(startContainer) ?? [];
    if (there.some((one) => one.key === mark.key && one.range.startOffset === range.startOffset)) {
      return undefined;
    }
    const placed = { key: mark.key, standing: mark.standing, range };
    this.#byNode.set(startContainer, [...there, placed]);
    this.#count(mark.key, 1);
    this.#painter.add(placed);
    return undefined;
  }

  at(node: Node): readonly PlacedMark[] {
    return this.#byNode.get(node) ?? [];
  }

  #forget(node: Node): void {
    const placed = this.#byNode.get(node) ?? [];
    this.#byNode.delete(node);
    for (const mark of placed) {
      this.#count(mark.key, -1);
      this.#painter.remove(mark);
    }
  }

  /** What is about to be read again, and what has left the page. */
  forgetWithin(roots: ReadonlySet<Node>): void {
    for (const node of [...this.#byNode.keys()]) {
      if (!node.isConnected || isWithin(node, roots)) this.#forget(node);
    }
  }

  forgetAll(): void {
    this.#byNode.clear();
    this.#counts.clear();
    this.#painter.clear();
  }

  /** Keys that have no mention (any more); each is told once. */
  takeGone(): string[] {
    const gone = [...this.#counts].filter(([, count]) => count <= 0).map(([key]) => key);
    for (const key of gone) this.#counts.delete(key);
    return gone;
  }

  #count(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}

/** `undefined` where the text has changed meanwhile: its mutation has it read again. */
function rangeOf(read: ReadText, { start, end }: Mark): StaticRange | undefined {
  const first = placeIn(read, start);
  const last = placeIn(read, Math.max(start, end - 1));
  const endOffset = last.offset + (end > start ? 1 : 0);
  if (first.offset > lengthOf(first.node) || endOffset > lengthOf(last.node)) return undefined;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset,
  });
}

/** A link without text is marked by a range at its beginning, which paints nothing. */
function lengthOf(node: Node): number {
  return isText(node) ? node.length : 0;
}

function isWithin(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let up: Node | null = node; up; up = parentNodeOf(up)) if (roots.has(up)) return true;
  return false;
}

function nodesOf(read: ReadText, { start, end }: Mark): Node[] {
  return read.nodes.slice(indexAt(read, start), indexAt(read, end - 1) + 1);
}

function placeIn(read: ReadText, at: number): { node: Node; offset: number } {
  const index = indexAt(read, at);
  const from = index === 0 ? read.from : 0;
  return { node: read.nodes[index]!, offset: from + at - read.starts[index]! };
}

/** The index of the node that a place in the text belongs to. */
function indexAt({ starts }: ReadText, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
