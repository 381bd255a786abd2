import type { Letter } from '@/utils/core/detect/letter';
import type { Mark } from '@/utils/messages';
import { Budget } from './budget';
import { rootOf } from './dom';
import { HiddenParts } from './hidden-parts';
import { LateShadows } from './late-shadows';
import { LetterLook } from './letter-look';
import { Marks } from './marks';
import { Mutations } from './mutations';
import { complain } from './orphan';
import { Painter } from './painter';
import type { ReadText } from './reader';
import { ReadingLoop } from './reading-loop';
import { Restyling } from './restyling';
import { WorkerLink } from './worker-link';

/** Reads this frame's document, keeps on reading what changes in it, and keeps the marks right. */
export class PageReading {
  readonly marks: Marks;
  /** On the user's click alone: what comes later is not read. */
  readonly once: boolean;
  readonly #stop = new AbortController();
  readonly #painter = new Painter((mark) => this.marks.sees(mark), this.#stop.signal);
  readonly #budget = new Budget();
  readonly #link: WorkerLink;
  readonly #loop: ReadingLoop;
  readonly #hidden: HiddenParts;
  readonly #restyling: Restyling;
  readonly #letter: LetterLook;
  #frames = 0;
  /** While everything is read again: what waits for its end. */
  #waiting: (() => void)[] | undefined;

  constructor(once = false) {
    this.once = once;
    const { signal } = this;
    this.marks = new Marks(this.#painter, (element) => this.#hidden.watch(element));
    this.#link = new WorkerLink({
      marks: (text, marks) => this.#place(text, marks),
      paint: (on) => this.#painter.turn(on),
      settled: () => this.#settled(),
      orphaned: () => this.stop(),
    });
    const found = (letter: Letter) => this.#hasSettled && this.#link.letter(letter);
    this.#letter = new LetterLook(this.marks, found, this.#budget, signal);
    const mutations = new Mutations((nodes) => this.#changed(nodes), this.#budget, signal);
    const lateShadows = new LateShadows((roots) => this.#loop.read(roots), signal);
    this.#hidden = new HiddenParts((element) => this.#loop.read([element]), signal);
    this.#restyling = new Restyling(() => this.#restyled(), this.#budget, signal);
    this.#loop = new ReadingLoop(
      this.marks,
      {
        met: (root) => !once && mutations.watch(root),
        text: (text) => this.#link.read(text),
        readBelow: (node) => !once && lateShadows.remember(node),
        hidden: (element) => this.#hidden.watch(element),
        done: () => this.#settled(),
      },
      this.#budget,
      signal,
    );
  }

  /** Aborted when this script has to fall silent. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  start(): void {
    this.#frames = window.length;
    this.#link.begin();
    this.#loop.readPage();
  }

  /** Everything again: the accounts have changed. */
  restart(): void {
    this.#waiting ??= [];
    this.#link.restart();
    this.marks.forgetAll();
    this.#loop.readPage();
  }

  /** Runs it once all marks are there again; never where they are there now. */
  whenReadAgain(run: () => void): void {
    this.#waiting?.push(run);
  }

  /** The browser keeps the page for the way back, and shows another one. */
  leave(): void {
    this.#link.stop();
  }

  paint(on: boolean): void {
    this.#painter.turn(on);
  }

  stop(): void {
    if (this.signal.aborted) return;
    this.#stop.abort();
    this.#link.stop();
  }

  #changed(nodes: Set<Node>): void {
    // A frame that goes cannot wake the worker any more to say so. Hearing of this page, it looks.
    if (window.length < this.#frames) this.#link.begin();
    this.#frames = window.length;
    this.#loop.read(nodes);
  }

  #place(text: ReadText, marks: Mark[]): void {
    if (marks.length === 0) return;
    try {
      this.#restyling.watch(rootOf(text.nodes[0]!));
      for (const mark of marks) {
        const apart = this.marks.place(text, mark);
        if (apart) this.#loop.readAlone(apart);
      }
    } catch (error) {
      complain(error);
    }
  }

  #restyled(): void {
    this.#painter.dressAgain();
    this.#loop.doubtDrawn();
  }

  /** Until then the worker may not know of all that a message is told with. */
  get #hasSettled(): boolean {
    return !this.#loop.running && this.#link.idle;
  }

  /** A key may have lost its mention in a text that is being read again, so this waits for the end. */
  #settled(): void {
    if (!this.#hasSettled || this.signal.aborted) return;
    this.#link.gone(this.marks.takeGone());
    void this.#letter.start();
    this.#readAgain();
  }

  #readAgain(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    this.#painter.dropOld();
    for (const run of waiting) run();
  }
}
