import type { Mark, Standing } from '@/utils/messages';
import { isOnPage } from './dom';
import { type Place, placeOf } from './mark-place';
import type { Painter } from './painter';
import { blockAround, hiddenAround, isUnread } from './parts';
import type { ReadText } from './reader';
import { isWithin } from './roots';

/** Between two looks at the clock. */
const STEPS = 50;

/** One mention where it stands in the page. */
export interface PlacedMark extends Place {
  key: string;
  standing: Standing;
}

/** Why a mark was not placed, where something is to be done about it. */
export type Unplaced =
  | { hidden: Element }
  /** It ran over the end of a line: each of these is to be read by itself. */
  | { apart: Node[] };

/** All mentions now on the page, by each of the nodes they touch. */
export class Marks {
  readonly #byNode = new Map<Node, PlacedMark[]>();
  readonly #counts = new Map<string, number>();
  readonly #painter: Painter;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  place(read: ReadText, { key, standing, ...span }: Mark): Unplaced | undefined {
    // So that a key of which nothing is placed is told as gone.
    this.#count(key, 0);
    const place = placeOf(read, { key, standing, ...span });
    if (!place || 'apart' in place) return place;
    const first = place.nodes[0]!;
    if (isUnread(first)) return undefined;
    const hidden = hiddenAround(first);
    if (hidden) return { hidden };
    const stands = this.at(first).some(
      ({ key: other, nodes, start }) =>
        other === key && nodes[0] === first && start === place.start,
    );
    if (!stands) this.#add({ ...place, key, standing });
    return undefined;
  }

  /** Whether the user can see them on this site. */
  get painted(): boolean {
    return this.#painter.on;
  }

  /** All of them. */
  get all(): ReadonlyMap<Node, readonly PlacedMark[]> {
    return this.#byNode;
  }

  at(node: Node): readonly PlacedMark[] {
    return this.#byNode.get(node) ?? [];
  }

  /**
   * Forgets what is about to be read again, and what has left the page. Yields the blocks in which a
   * mention stood half within the roots and half outside: they have to be read as well.
   */
  *forgetWithin(roots: ReadonlySet<Node>): Generator<Element | undefined> {
    let steps = 0;
    for (const node of [...this.#byNode.keys()]) {
      if (++steps % STEPS === 0) yield undefined;
      if (isOnPage(node) && !isWithin(node, roots)) continue;
      for (const { nodes } of this.#forget(node)) {
        const left = nodes.find((other) => isOnPage(other) && !isWithin(other, roots));
        const block = left && blockAround(left);
        if (block) yield block;
      }
    }
  }

  /** Forgets what is no longer drawn, and yields what hides it. */
  *forgetHidden(): Generator<Element | undefined> {
    let steps = 0;
    for (const node of [...this.#byNode.keys()]) {
      if (++steps % STEPS === 0) yield undefined;
      const hidden = hiddenAround(node);
      if (!hidden) continue;
      this.#forget(node);
      if (isOnPage(hidden)) yield hidden;
    }
  }

  /** What is painted stays to be seen until the painter is told to drop it. */
  forgetAll(): void {
    this.#byNode.clear();
    this.#counts.clear();
    this.#painter.age();
  }

  /** Keys that have no mention (any more); each is told once. */
  takeGone(): string[] {
    const gone = [...this.#counts].filter(([, count]) => count <= 0).map(([key]) => key);
    for (const key of gone) this.#counts.delete(key);
    return gone;
  }

  #add(mark: PlacedMark): void {
    for (const node of mark.nodes) this.#byNode.set(node, [...this.at(node), mark]);
    this.#count(mark.key, 1);
    this.#painter.add(mark);
  }

  /** Forgets every mark that touches the node. */
  #forget(node: Node): readonly PlacedMark[] {
    const marks = this.at(node);
    for (const mark of marks) {
      for (const touched of mark.nodes) {
        const others = this.at(touched).filter((other) => other !== mark);
        if (others.length > 0) this.#byNode.set(touched, others);
        else this.#byNode.delete(touched);
      }
      this.#count(mark.key, -1);
      this.#painter.remove(mark);
    }
    return marks;
  }

  #count(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}
