import type { BestTree, TreeNode } from './best-tree';
import { eachList, type HotPart, type WordRange } from './hot-part';
import { NumberHeap } from './number-heap';

/** What is left of a word's postings. */
interface List {
  at: number;
  end: number;
}

/** An ordinal and the place of its source stand together in one number, so both stay below 2^26. */
const SOURCES = 2 ** 26;

/**
 * The ordinals that the words of some ranges have, the best first, each when it is asked for: of half a
 * million postings only those lists are opened that can hold the next one.
 */
export class Ascending {
  readonly #hot: HotPart;
  readonly #tree: BestTree;
  readonly #heap = new NumberHeap();
  readonly #sources: (TreeNode | List)[] = [];
  #last = -1;

  constructor(hot: HotPart, tree: BestTree, ranges: readonly WordRange[]) {
    this.#hot = hot;
    this.#tree = tree;
    for (const range of ranges) this.#addAll(tree.cover(range));
  }

  /** @returns undefined behind the last one */
  next(): number | undefined {
    for (;;) {
      const smallest = this.#heap.smallest;
      if (smallest === undefined) return undefined;
      const ordinal = Math.floor(smallest / SOURCES);
      const place = smallest % SOURCES;
      const source = this.#sources[place]!;
      if ('level' in source) {
        this.#heap.dropSmallest();
        this.#addAll(this.#tree.parts(source));
        continue;
      }
      if (source.at < source.end) {
        const next = ordinal + 1 + this.#readGap(source);
        this.#heap.replaceSmallest(next * SOURCES + place);
      } else {
        this.#heap.dropSmallest();
      }
      if (ordinal === this.#last) continue;
      this.#last = ordinal;
      return ordinal;
    }
  }

  #addAll({ nodes, words }: { nodes: TreeNode[]; words: WordRange[] }): void {
    for (const node of nodes) this.#add(node.best, node);
    for (const range of words) {
      eachList(this.#hot, range, (at, end) => {
        const list: List = { at, end };
        this.#add(this.#readGap(list), list);
      });
    }
  }

  #add(ordinal: number, source: TreeNode | List): void {
    this.#heap.add(ordinal * SOURCES + this.#sources.length);
    this.#sources.push(source);
  }

  #readGap(list: List): number {
    const { postings } = this.#hot;
    let byte = postings[list.at++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[list.at++]!;
      number |= (byte & 127) << shift;
    }
    // The lowest bit marks the last of a word, which `end` says too.
    return number >>> 1;
  }
}
