import {
  allIn,
  attributeOf,
  besideOf,
  closestTo,
  firstIn,
  fits,
  textOf,
  upFrom,
} from '@/utils/adapters/page-tree';
import type { Mention } from './mentions';
import { hasDate, isFromLabel, isReply, isToLabel, lastLabel, nameHint } from './words';

const HEADING = 'h1, h2, h3, h4, [role="heading"]';
const TIME = 'time, [datetime]';
/** How far around a sender the rest of a message's head is looked for. */
const LEVELS = 6;
const BESIDE = 6;
/** A longer text is no part of a head. */
const SHORT = 300;
/** What a participant's own line holds at the most. */
const LINE_MAX = 200;
const WORDS_MAX = 6;

export type Label = 'from' | 'to' | undefined;

export interface Evidence {
  label: Label;
  /** How much speaks for a message's head around it. */
  points: number;
  /** What the message is about, as far as a heading says. */
  subject: string;
}

/** From here on a mention is taken for a participant of a message. */
export const ENOUGH = 4;

/** @param answerable what `answerableParts` gives */
export function evidenceFor(mention: Mention, answerable: ReadonlySet<Element>): Evidence {
  const { element } = mention;
  const label = labelOf(mention);
  const answered = isAnswerable(element, answerable);
  const nothing = { label, points: 0, subject: '' };
  if (!(answered || label === 'from') || closestTo(element, 'blockquote')) return nothing;
  if (label === undefined && isProse(lineOf(element))) return nothing;
  const around = [...surroundings(element)];
  const heading = around.map(headingIn).find((one) => one !== null);
  const points =
    (label === 'from' ? 2 : 0) +
    (answered ? 2 : 0) +
    (around.some(namesRecipients) ? 2 : 0) +
    (heading || closestTo(element, HEADING) ? 1 : 0) +
    (around.some(namesDate) ? 1 : 0) +
    (isNamed(element) ? 1 : 0);
  return { label, points, subject: heading ? textOf(heading, SHORT) : '' };
}

const BUTTONS = 'button, a, [role]';
const NO_BUTTONS = '[role]:not([role="button"], [role="menuitem"], [role="link"], button, a)';
const BUTTONS_MAX = 1_500;

/** What a button to answer with stands in or beside: a message, and few other things. */
export function answerableParts(roots: Iterable<Document | ShadowRoot>): ReadonlySet<Element> {
  const parts = new Set<Element>();
  for (const root of roots) {
    let left = BUTTONS_MAX;
    for (const button of allIn(root, BUTTONS)) {
      if (fits(button, NO_BUTTONS)) continue;
      if (left-- === 0) break;
      if (!namesOf(button).some(isReply)) continue;
      let levels = 0;
      for (const up of upFrom(button)) if (levels++ < 2 * LEVELS) parts.add(up);
    }
  }
  return parts;
}

/** Whether the button to answer with is the message's that the element is of. */
export function isAnswerable(element: Element, answerable: ReadonlySet<Element>): boolean {
  let levels = 0;
  for (const up of upFrom(element)) {
    if (levels++ > 2 * LEVELS) return false;
    if (answerable.has(up)) return true;
  }
  return false;
}

function namesOf(button: Element): string[] {
  const named = ['aria-label', 'title', 'data-tooltip'].map((name) => attributeOf(button, name));
  return [...named, textOf(button, 40)];
}

/** The label in front of it in its line, or beside it, or in the names developers gave things. */
function labelOf({ node, element, key }: Mention): Label {
  const said = lastLabel(textBefore(lineOf(element), node) + textInto(node, key));
  if (said) return said;
  let levels = 0;
  for (const up of upFrom(element)) {
    if (++levels > 4) break;
    const label =
      lastLabel(attributeOf(up, 'aria-label').slice(0, 40)) ?? labelBeside(up) ?? hintOf(up);
    if (label) return label;
  }
  return undefined;
}

function labelBeside(element: Element): Label {
  let one = element.previousElementSibling;
  for (let steps = 0; one && steps < 12; steps++) {
    const text = textOf(one, 40);
    if (isFromLabel(text)) return 'from';
    if (isToLabel(text)) return 'to';
    one = one.previousElementSibling;
  }
  return undefined;
}

function hintOf(element: Element): Label {
  const names = ['class', 'id', 'data-testid', 'data-test-id', 'itemprop'];
  return nameHint(names.map((name) => attributeOf(element, name)).join(' '));
}

/** Small elements beside it and beside what it stands in: the rest of a message's head. */
function* surroundings(element: Element): Generator<Element> {
  let levels = 0;
  for (const up of upFrom(element)) {
    if (++levels > LEVELS) return;
    for (const one of besideOf(up, BESIDE)) if (textOf(one, SHORT + 1).length <= SHORT) yield one;
  }
}

function headingIn(element: Element): Element | null {
  return fits(element, HEADING) ? element : firstIn(element, HEADING);
}

function namesRecipients(element: Element): boolean {
  const text = textOf(element, SHORT);
  return isToLabel(text) || lastLabel(text) === 'to' || hintOf(element) === 'to';
}

function namesDate(element: Element): boolean {
  if (fits(element, TIME) || firstIn(element, TIME)) return true;
  return hasDate(textOf(element, SHORT));
}

/** A sentence that names somebody is no head of a message. */
function isProse(line: Element): boolean {
  const text = textOf(line, LINE_MAX + 1);
  if (text.length > LINE_MAX) return true;
  return (
    !text.includes('<') && text.split(' ').filter((word) => !word.includes('@')).length > WORDS_MAX
  );
}

/** A name with its address behind it, or in place of it. */
function isNamed(element: Element): boolean {
  const text = textOf(lineOf(element), LINE_MAX);
  return text.includes('<') || !textOf(element, LINE_MAX).includes('@');
}

const INLINE = 'a, b, bdi, bdo, cite, em, font, i, q, small, span, strong, u, label, abbr';

/** The block that an inline element runs in. */
function lineOf(element: Element): Element {
  for (const up of upFrom(element)) if (!fits(up, INLINE)) return up;
  return element;
}

function textBefore(line: Element, node: Node): string {
  // A range does not reach across the border of a shadow root.
  if (!line.contains(node) || line === node) return '';
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEndBefore(node);
  return range.toString().slice(-200);
}

/** What the text itself has before the address. */
function textInto(node: Node, key: string): string {
  if (!(node instanceof Text)) return '';
  const at = node.data.toLowerCase().indexOf(key.replace(/^email:/, ''));
  return at > 0 ? node.data.slice(0, at) : '';
}
