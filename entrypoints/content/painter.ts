import { rootOf } from './dom';
import { Highlights } from './highlights';
import type { PlacedMark } from './marks';
import { complain } from './orphan';
import { PaintedBefore, type PaintedMark } from './painted-before';
import { inSlices } from './slices';
import { isNearView } from './view';

/**
 * Every change to a highlight costs a look at all its ranges: with a thousand that is two frames. So
 * of more than this, only those near the viewport are in.
 */
const PAINTED_MAX = 150;
/** A change to a highlight has the page painted anew, so those of a few answers are made at once. */
const PAINT_MS = 40;
/** Between two looks at the clock. */
const STEPS = 10;
/** How often the view is looked at while the user scrolls. */
const SCROLL_MS = 120;

/** Chooses which of the marks are painted. */
export class Painter {
  readonly #highlights = new Highlights();
  readonly #marks = new Set<PaintedMark>();
  readonly #painted = new Map<PaintedMark, StaticRange>();
  /** Not painted yet. */
  readonly #due = new Set<PaintedMark>();
  /** It stays until the marks of this reading are there. */
  readonly #old = new PaintedBefore();
  /** The old ones are to go once nothing is due any more. */
  #dropping = false;
  #painting: ReturnType<typeof setTimeout> | undefined;
  #choosing: ReturnType<typeof setTimeout> | undefined;
  /** Scrolled further since the choosing began. */
  #again = false;
  readonly #sees: (mark: PlacedMark) => boolean;
  readonly #signal: AbortSignal;
  #on = true;

  /** @param sees asked before a mark is painted */
  constructor(sees: (mark: PlacedMark) => boolean, signal: AbortSignal) {
    this.#sees = sees;
    this.#signal = signal;
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
    this.#paintSoon();
  }

  remove(mark: PlacedMark): void {
    if (!isPainted(mark)) return;
    this.#marks.delete(mark);
    this.#due.delete(mark);
    this.#fade(mark);
  }

  /** All marks are about to be made again: most will be the same, and are not painted anew. */
  age(): void {
    for (const [mark, range] of this.#painted) this.#old.keep(mark, range);
    this.#painted.clear();
    this.#due.clear();
    this.#marks.clear();
    this.#dropping = false;
  }

  /** What is not there any more goes in the moment in which the last of the new comes. */
  dropOld(): void {
    this.#dropping = true;
    this.#paintSoon();
  }

  /** Whether the mark was painted in the reading before, and so it is now. */
  #takeOver(mark: PaintedMark): boolean {
    const range = this.#old.take(mark);
    if (range) this.#painted.set(mark, range);
    return range !== undefined;
  }

  #paintSoon(): void {
    this.#painting ??= setTimeout(() => void this.#paintDue(), PAINT_MS);
  }

  async #paintDue(): Promise<void> {
    await this.#inSlices(this.#paintEach());
    this.#painting = undefined;
    if (this.#due.size > 0) this.#paintSoon();
    else if (this.#dropping) this.#fadeOld();
  }

  *#paintEach(): Generator<void> {
    let steps = 0;
    for (const mark of this.#due) {
      this.#due.delete(mark);
      if (this.#marks.size <= PAINTED_MAX || isNearView(mark)) this.#paint(mark);
      if (++steps % STEPS === 0) yield;
    }
  }

  #fadeOld(): void {
    this.#dropping = false;
    for (const [{ standing }, range] of this.#old.takeAll()) this.#highlights.fade(standing, range);
  }

  #moved(): void {
    if (!this.#on || this.#marks.size <= PAINTED_MAX) return;
    this.#again = true;
    this.#choosing ??= setTimeout(() => void this.#choose(), SCROLL_MS);
  }

  async #choose(): Promise<void> {
    await this.#inSlices(this.#chooseEach());
    this.#choosing = undefined;
    if (this.#again) this.#moved();
  }

  *#chooseEach(): Generator<void> {
    this.#again = false;
    let steps = 0;
    for (const mark of this.#marks) {
      if (isNearView(mark)) this.#paint(mark);
      else this.#fade(mark);
      if (++steps % STEPS === 0) yield;
    }
  }

  /** To ask where a mark stands takes long in a long table. */
  #inSlices(steps: Generator<void>): Promise<void> {
    return inSlices(
      steps,
      () => !this.#on || this.#signal.aborted,
      () => undefined,
      'user-visible',
    ).catch(complain);
  }

  #paint(mark: PaintedMark): void {
    if (this.#painted.has(mark) || !this.#sees(mark)) return;
    this.#painted.set(mark, this.#highlights.paint(mark.standing, mark));
  }

  #fade(mark: PaintedMark): void {
    const range = this.#painted.get(mark);
    if (!range) return;
    this.#painted.delete(mark);
    this.#highlights.fade(mark.standing, range);
  }

  #wipe(): void {
    this.#old.takeAll();
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

function isPainted(mark: PlacedMark): mark is PaintedMark {
  return mark.standing !== 'unmarked';
}
