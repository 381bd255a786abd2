/**
 * A form's or document's own properties can be shadowed by elements with such names
 * (`<input name="parentElement">`), even for content scripts. These go through the prototypes.
 */
const parentElement = getter(Node.prototype, 'parentElement');
const parentNode = getter(Node.prototype, 'parentNode');
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

/** Lower case for HTML elements. */
export function nameOf(element: Element): string {
  return localName.call(element) as string;
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
  if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector);
  return root instanceof DocumentFragment ? root.querySelectorAll(selector) : [];
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
