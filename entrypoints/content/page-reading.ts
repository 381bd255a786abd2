import type { Mark } from '@/utils/messages';
import { HiddenParts } from './hidden-parts';
import { Marks } from './marks';
import { Mutations } from './mutations';
import { Painter } from './painter';
import { type ReadText, read, shadowsBelow } from './reader';
import { inSlices, whenVisible } from './slices';
import { WorkerLink } from './worker-link';

/** Reads this frame's document, keeps on reading what changes in it, and keeps the marks right. */
export class PageReading {
  readonly marks: Marks;
  readonly #stop = new AbortController();
  readonly #painter = new Painter(this.#stop.signal);
  readonly #link: WorkerLink;
  readonly #mutations: Mutations;
  readonly #hidden: HiddenParts;
  #queue: Node[] = [];
  #reading = false;

  constructor() {
    this.marks = new Marks(this.#painter);
    this.#mutations = new Mutations((nodes) => this.#enqueue(nodes));
    this.#hidden = new HiddenParts((element) => this.#enqueue([element]));
    this.#link = new WorkerLink({
      marks: (text, marks) => this.#place(text, marks),
      settled: () => this.#settled(),
      orphaned: () => this.stop(),
    });
  }

  /** Aborted when this script has to fall silent. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  start(): void {
    this.#painter.dress(document);
    this.#mutations.watch(document);
    this.#enqueue([document]);
  }

  /** Everything again: the accounts have changed. */
  restart(): void {
    this.#link.restart();
    this.marks.forgetAll();
    this.#queue = [];
    this.#enqueue([document]);
  }

  stop(): void {
    if (this.signal.aborted) return;
    this.#stop.abort();
    this.#mutations.stop();
    this.#hidden.stop();
    this.#link.stop();
  }

  #enqueue(nodes: Iterable<Node>): void {
    this.#queue.push(...nodes);
    if (this.#reading) return;
    this.#reading = true;
    void this.#work().finally(() => {
      this.#reading = false;
      if (this.#link.idle) this.#settled();
    });
  }

  async #work(): Promise<void> {
    await whenVisible(this.signal);
    await inSlices(this.#steps(), () => this.signal.aborted);
  }

  *#steps(): Generator<void> {
    while (this.#queue.length > 0) {
      const roots = new Set(this.#queue);
      this.#queue = [];
      this.marks.forgetWithin(roots);
      yield;
      for (const root of roots) if (root.isConnected) yield* this.#readBelow(root);
    }
  }

  *#readBelow(root: Node): Generator<void> {
    for (const text of read(root)) {
      if (text) this.#link.read(text);
      yield;
    }
    for (const shadow of shadowsBelow(root)) {
      if (shadow) this.#readShadow(shadow);
      yield;
    }
  }

  #readShadow(root: ShadowRoot): void {
    this.#painter.dress(root);
    this.#mutations.watch(root);
    this.#queue.push(root);
  }

  #place(text: ReadText, marks: Mark[]): void {
    for (const mark of marks) {
      const unplaced = this.marks.place(text, mark);
      if (!unplaced) continue;
      if ('hidden' in unplaced) this.#hidden.watch(unplaced.hidden);
      else this.#enqueue(unplaced.apart);
    }
  }

  /** A key may have lost its mention in a text that is being read again, so this waits for the end. */
  #settled(): void {
    if (!this.#reading && !this.signal.aborted) this.#link.gone(this.marks.takeGone());
  }
}
