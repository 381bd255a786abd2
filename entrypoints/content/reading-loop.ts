import type { Budget } from './budget';
import { isOnPage, isRoot } from './dom';
import type { Marks } from './marks';
import { complain } from './orphan';
import { isUnread } from './parts';
import { type ReadText, read, readTexts, shadowsBelow } from './reader';
import { Roots } from './roots';
import { inSlices, whenVisible } from './slices';

export interface LoopEvents {
  /** The document or a shadow root is about to be read: from now on its changes count. */
  met(root: Node): void;
  text(text: ReadText): void;
  /** Everything below the node has been read. */
  readBelow(node: Node): void;
  /** Marks were forgotten because this is not drawn any more. */
  hidden(element: Element): void;
  /** Nothing is left to be read. */
  done(): void;
}

/** Works off what is to be read, in slices and while the user can see the page. */
export class ReadingLoop {
  readonly #marks: Marks;
  readonly #events: LoopEvents;
  readonly #budget: Budget;
  readonly #signal: AbortSignal;
  readonly #roots = new Roots();
  /** Texts to be read each by itself, without the link around them. */
  readonly #alone = new Set<Node>();
  #drawnInDoubt = false;
  #running = false;
  /** The first reading of a page is not held against what its changes may cost. */
  #first = false;

  constructor(marks: Marks, events: LoopEvents, budget: Budget, signal: AbortSignal) {
    this.#marks = marks;
    this.#events = events;
    this.#budget = budget;
    this.#signal = signal;
  }

  get running(): boolean {
    return this.#running;
  }

  readPage(): void {
    this.#first = true;
    this.read([document]);
  }

  /** Even without nodes, the marks of what has left the page are forgotten. */
  read(nodes: Iterable<Node>): void {
    for (const node of nodes) this.#roots.add(node);
    void this.#run();
  }

  readAlone(texts: Iterable<Node>): void {
    for (const text of texts) this.#alone.add(text);
    void this.#run();
  }

  /** Something may have been hidden. */
  doubtDrawn(): void {
    this.#drawnInDoubt = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running || this.#signal.aborted) return;
    this.#running = true;
    try {
      await whenVisible(this.#signal);
      await inSlices(
        this.#steps(),
        () => this.#signal.aborted,
        (ms) => !this.#first && this.#budget.spend(ms),
      );
    } catch (error) {
      complain(error);
    }
    this.#running = false;
    this.#first = false;
    this.#events.done();
  }

  *#steps(): Generator<void> {
    do {
      if (this.#drawnInDoubt) yield* this.#forgetHidden();
      for (let roots = this.#roots.take(); ; ) {
        roots = yield* this.#readAll(roots);
        if (roots.size === 0) break;
      }
      yield* this.#readEachAlone();
    } while (this.#roots.size > 0 || this.#alone.size > 0 || this.#drawnInDoubt);
  }

  *#forgetHidden(): Generator<void> {
    this.#drawnInDoubt = false;
    for (const hidden of this.#marks.forgetHidden()) {
      if (hidden) this.#events.hidden(hidden);
      yield;
    }
  }

  /** Returns the shadow roots met: to be read next. */
  *#readAll(roots: Set<Node>): Generator<void, Set<Node>> {
    const shadows = new Set<Node>();
    for (const block of this.#marks.forgetWithin(roots)) {
      if (block) roots.add(block);
      yield;
    }
    for (const root of roots) {
      try {
        if (isOnPage(root) && !isUnread(root)) yield* this.#readBelow(root, shadows);
      } catch (error) {
        // One strange part of a page must not keep the others from being read.
        complain(error);
      }
    }
    return shadows;
  }

  *#readBelow(root: Node, shadows: Set<Node>): Generator<void> {
    if (isRoot(root)) this.#events.met(root);
    for (const text of read(root)) {
      if (text) this.#events.text(text);
      yield;
    }
    yield;
    for (const shadow of shadowsBelow(root)) {
      if (shadow) shadows.add(shadow);
      yield;
    }
    yield;
    this.#events.readBelow(root);
  }

  *#readEachAlone(): Generator<void> {
    for (const node of this.#alone) {
      this.#alone.delete(node);
      for (const text of readTexts(node)) {
        if (text) this.#events.text(text);
        yield;
      }
    }
  }
}
