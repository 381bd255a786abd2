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

/** All mentions now on the page, by each of the nodes they touch. */
export class Marks {
  readonly #byNode = new Map<Node, PlacedMark[]>();
  /** Without those in doubt. */
  readonly #counts = new Map<string, number>();
  /** Whether they can be seen is not asked before they come near the view: each says what another says. */
  readonly #doubted = new Set<PlacedMark>();
  readonly #painter: Painter;
  readonly #hidden: (element: Element) => void;

  /** @param hidden told what keeps a mark from being seen */
  constructor(painter: Painter, hidden: (element: Element) => void) {
    this.#painter = painter;
    this.#hidden = hidden;
  }

  /** Returns texts that are to be read each by itself: what was found runs over the end of a line. */
  place(read: ReadText, mark: Mark): Node[] | undefined {
    const { key, standing } = mark;
    // So that a key of which nothing is placed is told as gone.
    this.#count(key, 0);
    const place = placeOf(read, mark);
    if (!place) return undefined;
    if ('apart' in place) return place.apart;
    const first = place.nodes[0]!;
    const is = (one: PlacedMark) =>
      one.key === key && one.nodes[0] === first && one.start === place.start;
    if (this.at(first).some(is)) return undefined;
    const placed = { ...place, key, standing };
    this.#doubted.add(placed);
    for (const node of place.nodes) this.#byNode.set(node, [...this.at(node), placed]);
    if (this.#counts.get(key) || this.sees(placed)) this.#painter.add(placed);
    return undefined;
  }

  /** To be asked before anything comes of a mark. One that cannot be seen is forgotten. */
  sees(mark: PlacedMark): boolean {
    if (!this.#doubted.delete(mark)) return true;
    this.#count(mark.key, 1);
    const seen = this.#isSeen(mark);
    if (!seen) this.#drop(mark);
    return seen;
  }

  /** Whether the user can see them on this site. */
  get painted(): boolean {
    return this.#painter.on;
  }

  /** Those that came last come first. With a node may come none, where they cannot be seen. */
  *newest(): Generator<[Node, PlacedMark[]]> {
    for (const node of [...this.#byNode.keys()].reverse()) {
      yield [node, this.at(node).filter((mark) => this.sees(mark))];
    }
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
    this.#doubted.clear();
    this.#painter.age();
  }

  /** Keys that have no mention (any more); each is told once. */
  takeGone(): string[] {
    const isGone = (key: string) => !this.#counts.get(key);
    for (const mark of this.#doubted) if (isGone(mark.key)) this.sees(mark);
    const gone = [...this.#counts.keys()].filter(isGone);
    for (const key of gone) this.#counts.delete(key);
    return gone;
  }

  /** Forgets every mark that touches the node. */
  #forget(node: Node): readonly PlacedMark[] {
    const marks = this.at(node);
    for (const mark of marks) this.#drop(mark);
    return marks;
  }

  #drop(mark: PlacedMark): void {
    for (const touched of mark.nodes) {
      const others = this.at(touched).filter((other) => other !== mark);
      if (others.length > 0) this.#byNode.set(touched, others);
      else this.#byNode.delete(touched);
    }
    if (!this.#doubted.delete(mark)) this.#count(mark.key, -1);
    this.#painter.remove(mark);
  }

  #isSeen({ nodes }: PlacedMark): boolean {
    const first = nodes[0]!;
    if (isUnread(first)) return false;
    const hidden = hiddenAround(first);
    if (hidden) this.#hidden(hidden);
    return !hidden;
  }

  #count(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}
