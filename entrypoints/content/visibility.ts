import { parentOf } from './dom';

/**
 * Text that is not drawn is not what the user is looking at: mail clients keep closed messages in
 * the page. The outermost hidden element is watched and handed back when it appears.
 */
export class HiddenParts {
  readonly #observer: IntersectionObserver;

  constructor(appeared: (element: Element) => void) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !isDrawn(target)) continue;
        this.#observer.unobserve(target);
        appeared(target);
      }
    });
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

/** The outermost undrawn element around (or being) this one; `undefined` where it is drawn. */
export function hiddenAround(element: Element): Element | undefined {
  if (isDrawn(element)) return undefined;
  let outermost = element;
  for (let up = parentOf(element); up && !isDrawn(up); up = parentOf(up)) outermost = up;
  return outermost;
}

/** An element with `display: contents` has no box of its own, though what is in it may be drawn. */
function isDrawn(element: Element): boolean {
  if (element.checkVisibility()) return true;
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = parentOf(element);
  return !parent || isDrawn(parent);
}
