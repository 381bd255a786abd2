import type { Standing } from '@/utils/messages';
import { parentOf } from './dom';
import type { PlacedMark } from './marks';

const STANDINGS: Standing[] = ['known', 'several', 'new'];

/** Underlines with a breath of colour: readable on any background, light or dark. */
const STYLE = `
::highlight(ficha-known) { background-color: rgb(47 111 237 / 0.16); text-decoration: underline 2px rgb(47 111 237 / 0.75); }
::highlight(ficha-several) { background-color: rgb(139 92 246 / 0.16); text-decoration: underline double rgb(139 92 246 / 0.85); }
::highlight(ficha-new) { text-decoration: underline dotted 2px rgb(128 128 128 / 0.8); }
`;

/**
 * Paints marks through the CSS Custom Highlight API, so that the page's own nodes stay as they are.
 * A frame gets slower with more than a thousand ranges, so only those near the viewport are in.
 */
export class Painter {
  readonly #highlights: Record<Standing, Highlight>;
  readonly #marksIn = new Map<Element, Set<PlacedMark>>();
  readonly #near = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;
  readonly #sheets = new Map<DocumentOrShadowRoot, CSSStyleSheet>();

  constructor() {
    this.#highlights = { known: new Highlight(), several: new Highlight(), new: new Highlight() };
    for (const standing of STANDINGS) {
      CSS.highlights.set(nameOfHighlight(standing), this.#highlights[standing]);
    }
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: '50% 0px',
    });
  }

  /** A style of the document does not reach into shadow roots in Firefox, so every root gets its own. */
  dress(root: DocumentOrShadowRoot): void {
    if (this.#sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }

  add(mark: PlacedMark): void {
    const host = hostOf(mark);
    if (!host) return;
    const there = this.#marksIn.get(host);
    if (there) there.add(mark);
    else {
      this.#marksIn.set(host, new Set([mark]));
      this.#observer.observe(host);
    }
    if (this.#near.has(host)) this.#show(mark);
  }

  remove(mark: PlacedMark): void {
    if (mark.range) this.#highlights[mark.standing].delete(mark.range);
    for (const host of this.#hostsOf(mark)) {
      const there = this.#marksIn.get(host)!;
      there.delete(mark);
      if (there.size > 0) continue;
      this.#marksIn.delete(host);
      this.#observer.unobserve(host);
    }
  }

  /** Takes away what is painted, unless another copy of Ficha has painted over it already. */
  stop(): void {
    this.#observer.disconnect();
    for (const [root, own] of this.#sheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
    }
    for (const standing of STANDINGS) {
      const name = nameOfHighlight(standing);
      this.#highlights[standing].clear();
      if (CSS.highlights.get(name) === this.#highlights[standing]) CSS.highlights.delete(name);
    }
  }

  #moved(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const mark of this.#marksIn.get(target) ?? []) {
        if (isIntersecting) this.#show(mark);
        else if (mark.range) this.#highlights[mark.standing].delete(mark.range);
      }
    }
  }

  #show(mark: PlacedMark): void {
    if (mark.range) this.#highlights[mark.standing].add(mark.range);
  }

  /** A node that left the page has lost its parent, so the host is looked up by the mark then. */
  #hostsOf(mark: PlacedMark): Element[] {
    const host = hostOf(mark);
    if (host && this.#marksIn.get(host)?.has(mark)) return [host];
    return [...this.#marksIn].filter(([, marks]) => marks.has(mark)).map(([element]) => element);
  }
}

function hostOf(mark: PlacedMark): Element | null {
  return mark.range ? parentOf(mark.range.startContainer) : null;
}

function nameOfHighlight(standing: Standing): string {
  return `ficha-${standing}`;
}
