import { closestTo, isElement, nameOf, parentOf } from './dom';

/** What may be found in these is no text of the page, or the user is just writing it. */
const UNREAD =
  'head,script,style,noscript,template,textarea,select,option,svg,math,canvas,iframe,object,audio,video,[contenteditable]:not([contenteditable="false" i])';
/** Elements that do not begin a new line; everything else parts one line from the next. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether a node is, or stands in, a part of the page that is not read. */
export function isUnread(node: Node): boolean {
  const element = selfOrParent(node);
  return element !== null && closestTo(element, UNREAD) !== null;
}

/** Whether two texts stand in one line of thought: a paragraph, a table cell, a heading. */
export function inOneBlock(a: Node, b: Node): boolean {
  return blockAround(a) === blockAround(b);
}

export function blockAround(node: Node): Element | null {
  let up = parentOf(node);
  while (up && INLINE.has(nameOf(up))) up = parentOf(up);
  return up;
}

/** The outermost undrawn element at or around a node; `undefined` where it is drawn. */
export function hiddenAround(node: Node): Element | undefined {
  let hidden: Element | undefined;
  for (let up = selfOrParent(node); up && !isDrawn(up); up = parentOf(up)) hidden = up;
  return hidden;
}

/** An element with `display: contents` has no box of its own, though what is in it may be drawn. */
export function isDrawn(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element)) return true;
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = parentOf(element);
  return !parent || isDrawn(parent);
}

function selfOrParent(node: Node): Element | null {
  return isElement(node) ? node : parentOf(node);
}
