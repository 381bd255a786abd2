import type { HotPart, WordRange } from './hot-part';
import { BLOCK } from './layout';

const FAN = 16;

/** Of a level and place: words of the dictionary, of which the best ordinal is known. */
export interface TreeNode {
  level: number;
  place: number;
  best: number;
}

/** Knows of each block of words the best ordinal, and of each sixteen blocks, and so on up to all. */
export class BestTree {
  readonly #levels: Uint32Array[];
  readonly #words: number;

  constructor({ blockBest, words }: HotPart) {
    this.#words = words;
    this.#levels = [blockBest];
    for (let below = blockBest; below.length > 1; ) {
      const level = new Uint32Array(Math.ceil(below.length / FAN)).fill(0xffffffff);
      for (let at = 0; at < below.length; at++) {
        const above = Math.floor(at / FAN);
        level[above] = Math.min(level[above]!, below[at]!);
      }
      this.#levels.push(level);
      below = level;
    }
  }

  /** The fewest nodes that together hold the whole blocks of a range, and the words beside those. */
  cover({ from, to }: WordRange): { nodes: TreeNode[]; words: WordRange[] } {
    let low = Math.ceil(from / BLOCK);
    let high = to === this.#words ? Math.ceil(to / BLOCK) : Math.floor(to / BLOCK);
    if (low >= high) return { nodes: [], words: [{ from, to }] };
    const words = [
      { from, to: low * BLOCK },
      { from: Math.min(high * BLOCK, to), to },
    ];
    const nodes: TreeNode[] = [];
    for (let level = 0; low < high; level++) {
      while (low < high && low % FAN !== 0) nodes.push(this.#node(level, low++));
      while (low < high && high % FAN !== 0) nodes.push(this.#node(level, --high));
      low /= FAN;
      high /= FAN;
    }
    return { nodes, words };
  }

  /** What a node is made of: nodes, or words where it is a block. */
  parts({ level, place }: TreeNode): { nodes: TreeNode[]; words: WordRange[] } {
    if (level === 0) {
      const from = place * BLOCK;
      return { nodes: [], words: [{ from, to: Math.min(from + BLOCK, this.#words) }] };
    }
    const nodes: TreeNode[] = [];
    const end = Math.min((place + 1) * FAN, this.#levels[level - 1]!.length);
    for (let at = place * FAN; at < end; at++) nodes.push(this.#node(level - 1, at));
    return { nodes, words: [] };
  }

  #node(level: number, place: number): TreeNode {
    return { level, place, best: this.#levels[level]![place]! };
  }
}
