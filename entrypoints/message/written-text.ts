import { attributeOf, childrenOf } from '@/utils/adapters/page-tree';
import { withoutAttribution } from '@/utils/core/detect/quote-marks';
import { Lines } from '@/utils/core/detect/written-lines';
import { bodyIn, isHidden, shadowOf } from './drawn';
import { beginsRest, isQuote } from './quotes';

const SKIPPED =
  /^(?:script|style|noscript|template|head|title|button|select|textarea|input|svg|canvas|object|audio|video)$/;
const APART = /^(?:p|h[1-6]|ul|ol|dl|table|pre|blockquote|hr)$/;
/** Parsers of browsers go no deeper, and scripts have to mean it. */
const DEPTH_MAX = 500;

export interface Written {
  text: string;
  /** Whether there is more. */
  cut: boolean;
  /** Frames that may not be looked into. */
  frames: Element[];
}

/**
 * What a reader sees in these parts of the page, line by line: no hidden text, and no earlier message
 * that is marked as quoted, unless there is nothing else.
 */
export function writtenText(parts: readonly Node[], most: number): Written {
  const own = new Reading(most, false).of(parts);
  return own.text || own.frames.length > 0 ? own : new Reading(most, true).of(parts);
}

class Reading {
  readonly #lines: Lines;
  readonly #quotes: boolean;
  readonly #frames: Element[] = [];
  #over = false;

  /** @param quotes whether what is quoted is read too */
  constructor(most: number, quotes: boolean) {
    this.#lines = new Lines(most);
    this.#quotes = quotes;
  }

  of(parts: readonly Node[]): Written {
    for (const part of parts) {
      this.#node(part, false, 0);
      this.#lines.apart(1);
    }
    const { text } = this.#lines;
    return { text, cut: this.#lines.cut, frames: this.#frames };
  }

  /** Nodes may be of the document of another frame, whose classes are others. */
  #node(node: Node, pre: boolean, depth: number): void {
    if (this.#over || depth > DEPTH_MAX) return;
    if (node.nodeType === Node.TEXT_NODE) {
      this.#lines.write((node as Text).data, pre);
      if (this.#lines.cut) this.#over = true;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      this.#element(node as Element, depth);
    }
  }

  #element(element: Element, depth: number): void {
    const name = element.localName;
    if (SKIPPED.test(name)) return;
    const style = getComputedStyle(element);
    if (isHidden(element, style) || this.#isEarlier(element)) return;
    if (name === 'br') this.#lines.line();
    else if (name === 'img') this.#image(element);
    else if (name === 'iframe') this.#frame(element, depth);
    else this.#box(element, style, depth);
  }

  #box(element: Element, style: CSSStyleDeclaration, depth: number): void {
    const isBlock = !/^(?:inline|contents|ruby|table-cell)/.test(style.display);
    const gap = APART.test(element.localName) ? 2 : 1;
    if (isBlock) this.#lines.apart(gap);
    else if (style.display === 'table-cell') this.#lines.space();
    if (element.localName === 'li') this.#lines.write('- ', true);
    const pre = /^(?:pre|break-spaces)/.test(style.whiteSpace);
    for (const child of partsOf(element)) this.#node(child, pre, depth + 1);
    if (isBlock) this.#lines.apart(gap);
  }

  #isEarlier(element: Element): boolean {
    if (this.#quotes) return false;
    const rest = beginsRest(element);
    if (rest) this.#over = true;
    if (!(rest || isQuote(element))) return false;
    this.#lines.replace(withoutAttribution);
    return true;
  }

  #frame(element: Element, depth: number): void {
    const inside = bodyIn(element);
    if (inside) this.#node(inside, false, depth + 1);
    else this.#frames.push(element);
  }

  /** Many webmails draw smileys. */
  #image(element: Element): void {
    const alt = attributeOf(element, 'alt');
    if (/^\p{Extended_Pictographic}/u.test(alt)) this.#lines.write(alt.slice(0, 10), true);
  }
}

function partsOf(element: Element): Node[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(shadowOf(element) ?? element);
}
