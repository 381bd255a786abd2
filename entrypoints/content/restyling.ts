import type { Budget } from './budget';

/** Pages hide and show things by changing these. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'data-state',
];
/** How often at most it is told: an animation changes a style in every frame. */
const TELL_MS = 300;

/**
 * Tells that something may have been hidden, or a style sheet taken away. A click counts too: a
 * popover or a ticked box changes no attribute.
 */
export class Restyling {
  readonly #observer: MutationObserver;
  readonly #tell: () => void;
  readonly #budget: Budget;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: () => void, budget: Budget, signal: AbortSignal) {
    this.#tell = tell;
    this.#budget = budget;
    this.#observer = new MutationObserver(() => this.#changed());
    document.addEventListener('click', () => this.#changed(), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  watch(root: Node): void {
    this.#observer.observe(root, { attributeFilter: ATTRIBUTES, subtree: true });
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, this.#budget.waitAtLeast(TELL_MS));
  }
}
