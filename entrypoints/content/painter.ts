import type { Standing } from '@/utils/messages';
import { isRoot, rootOf } from './dom';
import type { PlacedMark } from './marks';
import { isNearView } from './view';

type Painted = Exclude<Standing, 'unmarked'>;

const STANDINGS: Painted[] = ['known', 'several', 'new'];

/**
 * Tints that let any text colour through, on light and on dark. No underlines: with those in a
 * highlight, Chromium 156 measures every text of the page again at each change (19 ms instead of
 * 1.5 ms at 50 000 texts).
 */
const STYLE = `
::highlight(ficha-known) { background-color: rgb(37 99 235 / 0.24); }
::highlight(ficha-several) { background-color: rgb(147 51 234 / 0.24); }
::highlight(ficha-new) { background-color: rgb(120 120 120 / 0.16); }
`;

type PaintedMark = PlacedMark & { standing: Painted };

/**
 * Every change to a highlight costs a look at all its ranges: with a thousand that is two frames. So
 * of more than this, only those near the viewport are in.
 */
const PAINTED_MAX = 150;
/** How often the view is looked at while the user scrolls. */
const SCROLL_MS = 120;

/** Paints marks through the CSS Custom Highlight API, so that the page's own nodes stay as they are. */
export class Painter {
  readonly #highlights: Record<Painted, Highlight>;
  readonly #sheet = new CSSStyleSheet();
  readonly #marks = new Set<PaintedMark>();
  /** Marks of the reading before, painted until those of this one are there. */
  readonly #old = new Set<PaintedMark>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on = true;

  constructor(signal: AbortSignal) {
    this.#sheet.replaceSync(STYLE);
    this.#highlights = { known: new Highlight(), several: new Highlight(), new: new Highlight() };
    for (const standing of STANDINGS) {
      CSS.highlights.set(nameOfHighlight(standing), this.#highlights[standing]);
    }
    const moved = () => this.#moved();
    addEventListener('scroll', moved, { capture: true, passive: true, signal });
    addEventListener('resize', moved, { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** A style of the document does not reach into shadow roots in Firefox, so every root gets it. */
  dress(root: Node): void {
    if (!isRoot(root)) return;
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** For pages that have put style sheets of their own in place of all there were. */
  dressAgain(): void {
    const roots = new Set<Node>();
    for (const { range } of this.#marks) roots.add(rootOf(range.startContainer));
    for (const root of roots) this.dress(root);
  }

  get on(): boolean {
    return this.#on;
  }

  /** The marks themselves stay: the panel lists what they stand for all the same. */
  turn(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    if (on) for (const mark of this.#marks) this.add(mark);
    else for (const standing of STANDINGS) this.#highlights[standing].clear();
  }

  add(mark: PlacedMark): void {
    if (!isPainted(mark)) return;
    this.#marks.add(mark);
    if (!this.#on) return;
    if (this.#marks.size > PAINTED_MAX && !isNearView(mark)) return;
    this.#highlights[mark.standing].add(mark.range);
  }

  remove(mark: PlacedMark): void {
    if (!isPainted(mark)) return;
    this.#marks.delete(mark);
    this.#highlights[mark.standing].delete(mark.range);
  }

  /** All marks are about to be made again: without a flicker, as most will be the same. */
  age(): void {
    for (const mark of this.#marks) this.#old.add(mark);
    this.#marks.clear();
  }

  dropOld(): void {
    for (const { standing, range } of this.#old) this.#highlights[standing].delete(range);
    this.#old.clear();
  }

  clear(): void {
    this.#marks.clear();
    this.#old.clear();
    for (const standing of STANDINGS) this.#highlights[standing].clear();
  }

  #moved(): void {
    if (!this.#on) return;
    if (this.#marks.size > PAINTED_MAX) this.#timer ??= setTimeout(() => this.#choose(), SCROLL_MS);
  }

  #choose(): void {
    this.#timer = undefined;
    if (!this.#on) return;
    for (const mark of this.#marks) {
      const highlight = this.#highlights[mark.standing];
      const near = isNearView(mark);
      if (near !== highlight.has(mark.range)) {
        if (near) highlight.add(mark.range);
        else highlight.delete(mark.range);
      }
    }
  }

  /** Takes away what is painted, unless another copy of Ficha has painted over it already. */
  #stop(): void {
    clearTimeout(this.#timer);
    // Which roots have it is not kept: that would keep the roots themselves.
    this.#sheet.replaceSync('');
    this.clear();
    for (const standing of STANDINGS) {
      const name = nameOfHighlight(standing);
      if (CSS.highlights.get(name) === this.#highlights[standing]) CSS.highlights.delete(name);
    }
  }
}

function isPainted(mark: PlacedMark): mark is PaintedMark {
  return mark.standing !== 'unmarked';
}

function nameOfHighlight(standing: Painted): string {
  return `ficha-${standing}`;
}
