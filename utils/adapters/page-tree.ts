/**
 * Elements of a form can shadow its properties (`<input name="parentNode">`), even for content
 * scripts. These go through the prototypes, and up across the borders of shadow roots.
 */
const parentNode = getter(Node.prototype, 'parentNode');
const childNodes = getter(Node.prototype, 'childNodes');
const firstElementChild = getter(Element.prototype, 'firstElementChild');
const previous = getter(Element.prototype, 'previousElementSibling');
const next = getter(Element.prototype, 'nextElementSibling');
const { querySelector, querySelectorAll, matches, getAttribute, getBoundingClientRect } =
  Element.prototype;
const { createTreeWalker, getElementsByTagName } = Document.prototype;

export function parentOf(node: Node): Element | null {
  const parent = parentNode.call(node) as Node | null;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Of a document of another frame, too. */
export function childrenOf(node: Node): Node[] {
  return [...(childNodes.call(node) as NodeListOf<Node>)];
}

/** The first child elements, in order: a list may have ten thousand. */
export function* firstChildrenOf(element: Element, most: number): Generator<Element> {
  const first = firstElementChild.call(element) as Element | null;
  if (!first || most < 1) return;
  yield first;
  yield* elementsAfter(first, most - 1);
}

export function* elementsAfter(element: Element, most: number): Generator<Element> {
  let one = next.call(element) as Element | null;
  for (let left = most; one && left > 0; left--) {
    yield one;
    one = next.call(one) as Element | null;
  }
}

/** The nearest elements before and after it, so many on each side, in order. */
export function besideOf(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let one = previous.call(element) as Element | null;
  for (; one && found.length < most; one = previous.call(one) as Element | null) found.unshift(one);
  return [...found, ...elementsAfter(element, most)];
}

export function* upFrom(node: Node): Generator<Element> {
  const self = node instanceof Element ? node : parentOf(node);
  for (let up = self; up; up = parentOf(up)) yield up;
}

export function closestTo(node: Node, selector: string): Element | undefined {
  for (const up of upFrom(node)) if (fits(up, selector)) return up;
  return undefined;
}

export function isWithin(node: Node, around: Element): boolean {
  for (const up of upFrom(node)) if (up === around) return true;
  return false;
}

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

export function firstIn(element: Element, selector: string): Element | null {
  return querySelector.call(element, selector);
}

export function allIn(root: Document | Element | ShadowRoot, selector: string): Element[] {
  const found =
    root instanceof Element
      ? querySelectorAll.call(root, selector)
      : root.querySelectorAll(selector);
  return [...found];
}

/** The first elements of a name in the document; the browser need not look at the others for it. */
export function firstTagged(name: string, most: number): Element[] {
  const all = getElementsByTagName.call(document, name);
  const found: Element[] = [];
  for (let at = 0; at < most; at++) {
    const one = all.item(at);
    if (!one) break;
    found.push(one);
  }
  return found;
}

export function attributeOf(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** The text of an element with single spaces, no more than so many characters of it. */
export function textOf(element: Element, most: number): string {
  const walker = createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode()) {
    text += ` ${(node as Text).data.slice(0, most)}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

/**
 * Whether two may be rows of one list. Classes tell little, for the row that is chosen has its own;
 * but plain boxes without a role have nothing else.
 */
export function isAlike(a: Element, b: Element): boolean {
  const role = attributeOf(a, 'role');
  if (a.nodeName !== b.nodeName || role !== attributeOf(b, 'role')) return false;
  if (role || !fits(a, 'div, span')) return true;
  const classes = attributeOf(a, 'class').split(/\s+/);
  return attributeOf(b, 'class')
    .split(/\s+/)
    .some((one) => classes.includes(one));
}

function getter(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}
