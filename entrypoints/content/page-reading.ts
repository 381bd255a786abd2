import type { Mark } from '@/utils/messages';
import { walkerOver } from './dom';
import { Marks } from './marks';
import { Mutations } from './mutations';
import { Painter } from './painter';
import { BATCH_CHARS, type Met, type ReadBlock, read } from './reader';
import { inSlices, whenVisible } from './slices';
import { HiddenParts } from './visibility';
import { WorkerLink } from './worker-link';

/** A slice may meet thousands of tiny blocks; a message that long is slow to copy. */
const BATCH_BLOCKS = 400;

/** Reads this frame's document, keeps on reading what changes in it, and keeps the marks right. */
export class PageReading {
  readonly marks: Marks;
  readonly #painter = new Painter();
  readonly #stop = new AbortController();
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
      marks: (blocks, marks) => this.#place(blocks, marks),
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
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#mutations.stop();
    this.#hidden.stop();
    this.#link.stop();
    this.#painter.stop();
  }

  #enqueue(nodes: Iterable<Node>): void {
    this.#queue.push(...nodes);
    if (this.#reading) return;
    this.#reading = true;
    void this.#work().finally(() => {
      this.#reading = false;
    });
  }

  async #work(): Promise<void> {
    await whenVisible(this.signal);
    await inSlices(this.#steps(), () => this.signal.aborted);
  }

  *#steps(): Generator<void> {
    for (let node = this.#queue.shift(); node; node = this.#queue.shift()) {
      if (!node.isConnected) continue;
      yield* this.#forgetBelow(node);
      yield* this.#readBelow(node);
    }
    this.marks.forgetDetached();
    if (this.#link.idle) this.#settled();
  }

  *#forgetBelow(root: Node): Generator<void> {
    if (this.marks.empty) return;
    const walker = walkerOver(root);
    for (let node: Node | null = root; node; node = walker.nextNode()) this.marks.forget(node);
    yield;
  }

  *#readBelow(root: Node): Generator<void> {
    let blocks: ReadBlock[] = [];
    let chars = 0;
    for (const block of read(root, this.#met)) {
      if (block) {
        blocks.push(block);
        chars += block.text.length;
      }
      if (chars >= BATCH_CHARS || blocks.length >= BATCH_BLOCKS) {
        this.#link.read(blocks);
        blocks = [];
        chars = 0;
      }
      yield;
    }
    if (blocks.length > 0) this.#link.read(blocks);
  }

  readonly #met: Met = {
    shadow: (root) => {
      this.#painter.dress(root);
      this.#mutations.watch(root);
      this.#queue.push(root);
    },
    hidden: (element) => this.#hidden.watch(element),
  };

  #place(blocks: ReadBlock[], marks: Mark[]): void {
    for (const mark of marks) {
      const block = blocks[mark.block];
      if (block) this.marks.place(block, mark);
    }
  }

  #settled(): void {
    this.#link.gone(this.marks.takeGone());
  }
}
