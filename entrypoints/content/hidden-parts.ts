import { isDrawn } from './parts';

/**
 * Text that is not drawn is not what the user is looking at: mail clients keep closed messages in
 * the page. A hidden element in which something was found is watched, and handed back when it appears.
 */
export class HiddenParts {
  readonly #observer: IntersectionObserver;

  constructor(appeared: (element: Element) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !isDrawn(target)) continue;
        this.#observer.unobserve(target);
        appeared(target);
      }
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }
}
