import type { Standing } from '@/utils/messages';
import { isRoot, parentOf, rootOf } from './dom';
import type { Place } from './mark-place';
import tints from './tints.css?inline';

/** How a painted mark stands to the accounts. */
export type Painted = Exclude<Standing, 'unmarked'>;

const STANDINGS: Painted[] = ['known', 'several', 'new'];

/** For every element of the document or shadow root that has them. */
const EVERYWHERE = tints.replaceAll('html::', '::');
const NONE = 'rgba(0, 0, 0, 0)';

/** The CSS Custom Highlight API: with it, the page's own nodes stay as they are. */
export class Highlights {
  readonly #of: Record<Painted, Highlight>;
  readonly #sheet = new CSSStyleSheet();
  readonly #dressed = new WeakSet<Node>();

  constructor() {
    this.#sheet.replaceSync(EVERYWHERE);
    this.#of = { known: new Highlight(), several: new Highlight(), new: new Highlight() };
    for (const standing of STANDINGS) CSS.highlights.set(nameOf(standing), this.#of[standing]);
  }

  /**
   * Sees to it that highlights in a root show. Where the browser brought the tints with the page they do;
   * not in a page that was open before, and in Firefox not below the root element. A sheet that comes late
   * has the browser style the whole page again: 0.3 s for 60 000 elements.
   * @param node that stands in the root
   */
  dress(root: Node, node: Node): void {
    this.#dressed.add(root);
    const around = parentOf(node);
    if (!isRoot(root) || !around || isTinted(around)) return;
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  paint(standing: Painted, { nodes, start, end }: Place): StaticRange {
    const root = rootOf(nodes[0]!);
    if (!this.#dressed.has(root)) this.dress(root, nodes[0]!);
    const range = new StaticRange({
      startContainer: nodes[0]!,
      startOffset: start,
      endContainer: nodes.at(-1)!,
      endOffset: end,
    });
    this.#of[standing].add(range);
    return range;
  }

  fade(standing: Painted, range: StaticRange): void {
    this.#of[standing].delete(range);
  }

  clear(): void {
    for (const standing of STANDINGS) this.#of[standing].clear();
  }

  /** Takes away what is painted, unless another copy of Ficha has painted over it already. */
  stop(): void {
    // Which roots have it is not kept: that would keep the roots themselves.
    this.#sheet.replaceSync('');
    this.clear();
    for (const standing of STANDINGS) {
      const name = nameOf(standing);
      if (CSS.highlights.get(name) === this.#of[standing]) CSS.highlights.delete(name);
    }
  }
}

function isTinted(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element, `::highlight(${nameOf('known')})`);
  return backgroundColor !== '' && backgroundColor !== NONE;
}

function nameOf(standing: Painted): string {
  return `ficha-${standing}`;
}
