/**
 * A form's or document's own properties can be shadowed by elements with such names
 * (`<input name="parentElement">`), even for content scripts. These go through the prototypes.
 */
const parentElement = getter(Node.prototype, 'parentElement');
const parentNode = getter(Node.prototype, 'parentNode');
const isConnected = getter(Node.prototype, 'isConnected');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const localName = getter(Element.prototype, 'localName');
const shadowRoot = getter(Element.prototype, 'shadowRoot');
const { createTreeWalker } = Document.prototype;

export function parentOf(node: Node): Element | null {
  return parentElement.call(node) as Element | null;
}

/** The document and shadow roots included. */
export function parentNodeOf(node: Node): Node | null {
  return parentNode.call(node) as Node | null;
}

/** False also for what the page has moved into a frame's document. */
export function isOnPage(node: Node): boolean {
  return (
    isConnected.call(node) === true && (node === document || ownerDocument.call(node) === document)
  );
}

/** The document, or the shadow root that the node stands in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function isRoot(node: Node): node is Document | ShadowRoot {
  return node === document || node instanceof ShadowRoot;
}

/** Lower case for HTML elements. */
export function nameOf(element: Element): string {
  return localName.call(element) as string;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Open shadow roots only. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element) as ShadowRoot | null;
}

/** Texts in document order. A filter callback would cost thirty times the walk itself. */
export function textsBelow(root: Node): TreeWalker {
  return createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** Elements below the root that fit the selector; none below a text. */
export function allBelow(root: Node, selector: string): Iterable<Element> {
  if (isElement(root)) return Element.prototype.querySelectorAll.call(root, selector);
  if (root === document) return Document.prototype.querySelectorAll.call(root, selector);
  return root instanceof DocumentFragment ? root.querySelectorAll(selector) : [];
}

export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function getter(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}
