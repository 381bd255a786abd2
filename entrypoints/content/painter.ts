import { rootOf } from './dom';
import { Highlights, type Painted } from './highlights';
import type { PlacedMark } from './marks';
import { isNearView } from './view';

type PaintedMark = PlacedMark & { standing: Painted };

/**
 * Every change to a highlight costs a look at all its ranges: with a thousand that is two frames. So
 * of more than this, only those near the viewport are in.
 */
const PAINTED_MAX = 150;
/** A change to a highlight has the page painted anew, so those of a few answers are made at once. */
const PAINT_MS = 40;
/** How often the view is looked at while the user scrolls. */
const SCROLL_MS = 120;

/** Chooses which of the marks are painted. */
export class Painter {
  readonly #highlights = new Highlights();
  readonly #marks = new Set<PaintedMark>();
  readonly #painted = new Map<PaintedMark, StaticRange>();
  /** Not painted yet. */
  readonly #due = new Set<PaintedMark>();
  /** Painted in the reading before, by their first node, until those of this one are there. */
  readonly #old = new Map<Node, [PaintedMark, StaticRange][]>();
  #painting: ReturnType<typeof setTimeout> | undefined;
  #choosing: ReturnType<typeof setTimeout> | undefined;
  #on = true;

  constructor(signal: AbortSignal) {
    const moved = () => this.#moved();
    addEventListener('scroll', moved, { capture: true, passive: true, signal });
    addEventListener('resize', moved, { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** For pages that have put style sheets of their own in place of all there were. */
  dressAgain(): void {
    const inRoot = new Map<Node, Node>();
    for (const [{ nodes }] of this.#painted) inRoot.set(rootOf(nodes[0]!), nodes[0]!);
    for (const [root, node] of inRoot) this.#highlights.dress(root, node);
  }

  get on(): boolean {
    return this.#on;
  }

  /** The marks themselves stay: the panel lists what they stand for all the same. */
  turn(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    if (on) for (const mark of this.#marks) this.add(mark);
    else this.#wipe();
  }

  add(mark: PlacedMark): void {
    if (!isPainted(mark)) return;
    this.#marks.add(mark);
    if (!this.#on || this.#takeOver(mark)) return;
    this.#due.add(mark);
    this.#painting ??= setTimeout(() => this.#paintDue(), PAINT_MS);
  }

  remove(mark: PlacedMark): void {
    if (!isPainted(mark)) return;
    this.#marks.delete(mark);
    this.#due.delete(mark);
    this.#fade(mark);
  }

  /** All marks are about to be made again: most will be the same, and are not painted anew. */
  age(): void {
    for (const painted of this.#painted) {
      const first = painted[0].nodes[0]!;
      const beside = this.#old.get(first);
      if (beside) beside.push(painted);
      else this.#old.set(first, [painted]);
    }
    this.#painted.clear();
    this.#due.clear();
    this.#marks.clear();
  }

  /** What is not there any more goes in the moment in which the new comes. */
  dropOld(): void {
    clearTimeout(this.#painting);
    this.#paintDue();
    for (const [{ standing }, range] of [...this.#old.values()].flat()) {
      this.#highlights.fade(standing, range);
    }
    this.#old.clear();
  }

  /** Whether the mark was painted in the reading before, and so it is now. */
  #takeOver(mark: PaintedMark): boolean {
    const beside = this.#old.get(mark.nodes[0]!) ?? [];
    const at = beside.findIndex(([old]) => looksLike(old, mark));
    const [same] = at < 0 ? [] : beside.splice(at, 1);
    if (same) this.#painted.set(mark, same[1]);
    return same !== undefined;
  }

  #paintDue(): void {
    this.#painting = undefined;
    const all = this.#marks.size <= PAINTED_MAX;
    for (const mark of this.#due) if (all || isNearView(mark)) this.#paint(mark);
    this.#due.clear();
  }

  #moved(): void {
    if (!this.#on || this.#marks.size <= PAINTED_MAX) return;
    this.#choosing ??= setTimeout(() => this.#choose(), SCROLL_MS);
  }

  #choose(): void {
    this.#choosing = undefined;
    if (!this.#on) return;
    for (const mark of this.#marks) {
      if (isNearView(mark)) this.#paint(mark);
      else this.#fade(mark);
    }
  }

  #paint(mark: PaintedMark): void {
    if (this.#painted.has(mark)) return;
    this.#painted.set(mark, this.#highlights.paint(mark.standing, mark));
  }

  #fade(mark: PaintedMark): void {
    const range = this.#painted.get(mark);
    if (!range) return;
    this.#painted.delete(mark);
    this.#highlights.fade(mark.standing, range);
  }

  #wipe(): void {
    this.#old.clear();
    this.#due.clear();
    this.#painted.clear();
    this.#highlights.clear();
  }

  #stop(): void {
    clearTimeout(this.#painting);
    clearTimeout(this.#choosing);
    this.#marks.clear();
    this.#wipe();
    this.#highlights.stop();
  }
}

function looksLike(a: PaintedMark, b: PaintedMark): boolean {
  return (
    a.standing === b.standing &&
    a.start === b.start &&
    a.end === b.end &&
    a.nodes.at(-1) === b.nodes.at(-1)
  );
}

function isPainted(mark: PlacedMark): mark is PaintedMark {
  return mark.standing !== 'unmarked';
}
