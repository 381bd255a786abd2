import type { Budget } from './budget';
import { Roots } from './roots';

/** How long a page must be busy before what it did is read: one batch for a whole redraw. */
const QUIET_MS = 120;
/** What collecting may cost between two readings before the page is left to itself for a while. */
const COLLECTING_MAX_MS = 20;
/** What a list that is drawn anew for other people changes besides its texts. */
const WATCHED = ['href', 'email', 'data-email', 'data-eid', 'data-hovercard-id'];

/**
 * Collects what has changed in the document and in every shadow root met, and hands over the nodes
 * to be read again: whole added parts and single texts. None where something was only removed.
 *
 * A page that never stands still is looked at less and less often. Where even collecting costs more
 * than there is to spend, it is not watched for a while, and read as a whole after that.
 */
export class Mutations {
  readonly #observer: MutationObserver;
  readonly #changed: (nodes: Set<Node>) => void;
  readonly #dirty = new Roots();
  readonly #budget: Budget;
  #collecting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (nodes: Set<Node>) => void, budget: Budget, signal: AbortSignal) {
    this.#changed = changed;
    this.#budget = budget;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      attributeFilter: WATCHED,
      subtree: true,
    });
  }

  #collect(records: MutationRecord[]): void {
    const start = performance.now();
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') this.#dirty.addBelow(target, addedNodes);
      else this.#dirty.add(target);
    }
    const cost = performance.now() - start;
    this.#budget.spend(cost);
    this.#collecting += cost;
    if (this.#collecting > COLLECTING_MAX_MS && this.#budget.wait > 0) this.#pause();
    else this.#timer ??= setTimeout(() => this.#flush(), this.#budget.waitAtLeast(QUIET_MS));
  }

  #flush(): void {
    this.#timer = undefined;
    const wait = this.#budget.wait;
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#flush(), wait);
      return;
    }
    this.#collecting = 0;
    this.#changed(this.#dirty.take());
  }

  /** Reading the document as a whole watches it again, and every shadow root in it. */
  #pause(): void {
    this.#observer.disconnect();
    this.#dirty.take();
    this.#dirty.add(document);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), this.#budget.wait);
  }
}
