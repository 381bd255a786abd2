import { allBelow, fits, isElement, isOnPage, shadowOf } from './dom';

const UNDEFINED = ':not(:defined)';
/** Pages with more elements that wait for their script are rare, and mostly wait for ever. */
const HOSTS_MAX = 1_000;
/** The first look; each later one waits twice as long as the one before. */
const FIRST_LOOK_MS = 250;
const LAST_LOOK_MS = 32_000;

/**
 * Custom elements get their shadow roots when their script has loaded. No event tells of it, and
 * content scripts have no `customElements` to ask: their elements are looked at from time to time.
 */
export class LateShadows {
  readonly #hosts = new Set<Element>();
  readonly #appeared: (roots: ShadowRoot[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_LOOK_MS;

  constructor(appeared: (roots: ShadowRoot[]) => void, signal: AbortSignal) {
    this.#appeared = appeared;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Remembers the custom elements below a node that have no script yet. */
  remember(root: Node): void {
    const before = this.#hosts.size;
    if (isElement(root) && fits(root, UNDEFINED) && !shadowOf(root)) this.#hosts.add(root);
    for (const host of allBelow(root, UNDEFINED)) {
      if (this.#hosts.size >= HOSTS_MAX) break;
      if (!shadowOf(host)) this.#hosts.add(host);
    }
    if (this.#hosts.size === before) return;
    clearTimeout(this.#timer);
    this.#pause = FIRST_LOOK_MS;
    this.#lookLater();
  }

  #lookLater(): void {
    if (this.#hosts.size === 0 || this.#pause > LAST_LOOK_MS) return;
    this.#timer = setTimeout(() => {
      this.#pause *= 2;
      this.#look();
      this.#lookLater();
    }, this.#pause);
  }

  #look(): void {
    const roots: ShadowRoot[] = [];
    for (const host of this.#hosts) {
      const shadow = shadowOf(host);
      if (shadow) roots.push(shadow);
      if (shadow || !isOnPage(host)) this.#hosts.delete(host);
    }
    if (roots.length > 0) this.#appeared(roots);
  }
}
