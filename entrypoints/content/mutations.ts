import { Roots } from './roots';

/** How long a page must be busy before what it did is read: one batch for a whole redraw. */
const QUIET_MS = 120;

/**
 * Collects what has changed in the document and in every shadow root met, and hands over the nodes
 * to be read again: whole added parts and single texts. None where something was only removed.
 */
export class Mutations {
  readonly #observer: MutationObserver;
  readonly #changed: (nodes: Set<Node>) => void;
  readonly #dirty = new Roots();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (nodes: Set<Node>) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #collect(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.#dirty.add(target);
      else this.#dirty.addBelow(target, addedNodes);
    }
    this.#timer ??= setTimeout(() => this.#flush(), QUIET_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    this.#changed(this.#dirty.take());
  }
}
