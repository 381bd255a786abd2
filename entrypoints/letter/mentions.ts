import {
  allIn,
  attributeOf,
  boxOf,
  closestTo,
  elementsAfter,
  firstChildrenOf,
  fits,
  isAlike,
  parentOf,
  textOf,
  upFrom,
} from '@/utils/adapters/page-tree';
import type { LetterMarks } from '@/utils/messages';

/** One mark, and the element it stands in. */
export interface Mention {
  key: string;
  node: Node;
  element: Element;
  /** Where it may stand for a participant, and where not. */
  readonly place: Place;
}

type Place = 'open' | 'row' | 'frame';

/** Of the page's frame: menus, folders, the bar on top, and what the user is writing. */
const FRAME =
  'nav, [role="navigation"], [role="banner"], [role="search"], [role="menu"], [role="menubar"], [role="dialog"], dialog, [contenteditable]:not([contenteditable="false"])';
const CLICKABLE =
  '[role="row"], [role="option"], [role="treeitem"], [role="link"], [aria-selected], [tabindex], a[href]:not([href^="mailto:" i]), button';
/** A list has at least so many others. */
const ROWS_MIN = 2;
/** And they stand among its first children. */
const ALIKE_AMONG = 40;
const ROW_HEIGHT_MAX = 170;
const LEVELS = 12;
const SOON = 20;
const MENTIONS_MAX = 400;
/** Between two looks at the clock. */
const STEPS = 20;

/** The marks of the frame in the order of the page; of very many those that came last. */
export function* mentionsOf(marks: LetterMarks): Generator<undefined, Mention[]> {
  const rows = new Map<Element, boolean>();
  const found: (Mention & { path: Node[] })[] = [];
  let left = MENTIONS_MAX;
  let steps = 0;
  for (const [object, placed] of marks) {
    if (left === 0) break;
    if (++steps % STEPS === 0) yield;
    if (placed.length === 0) continue;
    left--;
    const node = object as Node;
    const element = node instanceof Element ? node : parentOf(node);
    if (!element) continue;
    let place: Place | undefined;
    const path = pathTo(node);
    for (const { key } of placed) {
      found.push({
        key,
        node,
        element,
        path,
        // Asked of few where no message is open.
        get place() {
          place ??= placeOf(element, rows);
          return place;
        },
      });
    }
  }
  return found.sort((a, b) => inOrder(a.path, b.path));
}

/** The bar on top of the page is a `header` too, and so is the head of a message. */
export function isFrame(element: Element): boolean {
  if (closestTo(element, FRAME)) return true;
  const header = closestTo(element, 'header');
  return header !== undefined && !closestTo(header, 'main, article, section, [role]');
}

/** One of many alike that can be clicked and are as flat as a line or two: a list of messages. */
export function rowAround(element: Node, known = new Map<Element, boolean>()): Element | undefined {
  let levels = 0;
  for (const up of upFrom(element)) {
    if (++levels > LEVELS) return undefined;
    const parent = parentOf(up);
    const is = known.get(up) ?? (parent !== null && isRow(up, parent));
    known.set(up, is);
    if (is) return up;
  }
  return undefined;
}

function placeOf(element: Element, rows: Map<Element, boolean>): Place {
  if (isFrame(element)) return 'frame';
  return rowAround(element, rows) ? 'row' : 'open';
}

function isRow(element: Element, parent: Element): boolean {
  const others: Element[] = [];
  for (const one of firstChildrenOf(parent, ALIKE_AMONG)) {
    if (one !== element && isAlike(one, element)) others.push(one);
    if (others.length === ROWS_MIN) break;
  }
  if (others.length < ROWS_MIN || !isClickable(element)) return false;
  const { top, height } = boxOf(element);
  if (height > ROW_HEIGHT_MAX) return false;
  // Recipients stand side by side, messages one below the other.
  return height === 0 || !others.some((one) => Math.abs(boxOf(one).top - top) < 4);
}

function isClickable(element: Element): boolean {
  if (fits(element, CLICKABLE)) return true;
  if (getComputedStyle(element).cursor === 'pointer') return true;
  if (!fits(element, 'li, tr')) return false;
  // A link or a button that is the row, not one in its text.
  const most = textOf(element, 400).length / 2;
  for (const child of firstChildrenOf(element, ALIKE_AMONG)) {
    if (fits(child, CLICKABLE) && textOf(child, 400).length > most) return true;
  }
  return false;
}

/** Across shadow roots too, which no comparison by the browser does. */
function inOrder(a: readonly Node[], b: readonly Node[]): number {
  let at = 0;
  while (a[at] && a[at] === b[at]) at++;
  const [nextA, nextB] = [a[at], b[at]];
  if (!nextA || !nextB) return a.length - b.length;
  // To compare two of ten thousand rows, the browser goes through all of them.
  if (isSoonAfter(nextA, nextB)) return -1;
  if (isSoonAfter(nextB, nextA)) return 1;
  return nextA.compareDocumentPosition(nextB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function isSoonAfter(first: Node, second: Node): boolean {
  if (!(first instanceof Element)) return false;
  for (const one of elementsAfter(first, SOON)) if (one === second) return true;
  return false;
}

function pathTo(node: Node): Node[] {
  const elements = [...upFrom(node)].reverse();
  return node instanceof Element ? elements : [...elements, node];
}

/** What parts a message from the rest of a webmail. */
const BARRIER = `${FRAME}, [role="grid"], [role="listbox"], [role="tree"], [role="contentinfo"]`;
const BARRIERS_MAX = 300;

/** The largest part of the page around an element that has no list of messages and no menu in it. */
export function paneAround(element: Element, mentions: readonly Mention[]): Element {
  const barred = new Set<Element>();
  const bar = (node: Node) => {
    for (const up of upFrom(node)) {
      if (barred.has(up)) return;
      barred.add(up);
    }
  };
  for (const { place, node } of mentions) if (place !== 'open') bar(node);
  const roots = new Set([document, element.getRootNode() as Document | ShadowRoot]);
  for (const root of roots) {
    for (const found of allIn(root, BARRIER).slice(0, BARRIERS_MAX)) {
      if (attributeOf(found, 'aria-hidden') !== 'true') bar(found);
    }
  }
  let pane = element;
  for (const up of upFrom(element)) {
    if (barred.has(up)) break;
    pane = up;
  }
  return pane;
}
