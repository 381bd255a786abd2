import {
  allIn,
  boxOf,
  childrenOf,
  fits,
  isWithin,
  textOf,
  upFrom,
} from '@/utils/adapters/page-tree';

export interface Head {
  sender: Element;
  scope: Element;
  /** Elements that name who else takes part. */
  named: readonly Element[];
  /** The texts of messages where they are known. */
  texts: readonly Element[];
}

const HEAD_MAX = 300;
const LOOKED_AT = 2_000;
const FRAME_HEIGHT_MIN = 30;
/** What a frame counts for: more than a head, less than a text that can be seen. */
const FRAME_LENGTH = 400;
const CONTROLS =
  'button, [role="button"], [role="menuitem"], [role="toolbar"], a[href^="#"], a:not([href])';
const LEFT_OUT = `nav, footer, form, dialog, [role="toolbar"], [role="menu"], [role="navigation"], [contenteditable]:not([contenteditable="false"])`;
const WHEN =
  /\d{1,2}[:.h]\d{2}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? (?:de )?\p{L}{3,}|\p{L}{3,}\.? \d{1,2}\b|\d月\d/u;

/** What a message's text stands in. */
export function bodyParts({ sender, scope, named, texts }: Head): Element[] {
  const known = texts.filter((one) => isWithin(one, scope) && boxOf(one).height > 0);
  if (known.length > 0) return known.slice(0, 1);
  let best: Element[] = [];
  let most = 0;
  for (const up of upFrom(sender)) {
    if (up === scope) break;
    const parts = besideAfter(up).filter((one) => !(isBeside(one, sender) || isHead(one, named)));
    const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
    if (length > most) {
      best = parts;
      most = length;
    }
  }
  return best;
}

function besideAfter(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.nextElementSibling; one && found.length < 500; ) {
    found.push(one);
    one = one.nextElementSibling;
  }
  return found;
}

function lengthOf(part: Element): number {
  const inner = [part, ...allIn(part, '*').slice(0, LOOKED_AT)];
  const shadows = inner.flatMap((one) => (one.shadowRoot ? childrenOf(one.shadowRoot) : []));
  const shadowed = shadows.filter((one) => one instanceof Element && !fits(one, 'style, link'));
  const frames = inner.filter(
    (one) => fits(one, 'iframe') && boxOf(one).height >= FRAME_HEIGHT_MIN,
  );
  return (
    textOf(part, LOOKED_AT).length +
    shadowed.reduce((sum, one) => sum + textOf(one as Element, LOOKED_AT).length, 0) +
    frames.length * FRAME_LENGTH
  );
}

/** The recipients, the date, the buttons: what is no text though it stands below the sender. */
function isHead(element: Element, named: readonly Element[]): boolean {
  if (fits(element, `${LEFT_OUT}, time`)) return true;
  const text = textOf(element, HEAD_MAX + 1);
  if (text.length > HEAD_MAX || allIn(element, 'iframe').length > 0) return false;
  const addresses = text.match(/\S+@\S+/g) ?? [];
  const beside = wordsOf(text.replace(/\S+@\S+/g, ' '));
  const people = Math.max(addresses.length, named.filter((one) => isWithin(one, element)).length);
  // A name has three words at most, and a label one or two.
  if (people > 0) return beside <= 3 * people + 2;
  if (WHEN.test(text) && beside <= 4) return true;
  return text !== '' && withoutControls(element, text) === '';
}

/** What somebody wrote stands below their name. */
function isBeside(element: Element, sender: Element): boolean {
  const [box, head] = [boxOf(element), boxOf(sender)];
  return head.height > 0 && box.height > 0 && box.top < head.bottom - 1;
}

function withoutControls(element: Element, text: string): string {
  let rest = text;
  for (const control of allIn(element, CONTROLS))
    rest = rest.replace(textOf(control, HEAD_MAX), '');
  return rest.trim();
}

function wordsOf(text: string): number {
  return (text.match(/\p{L}{2,}/gu) ?? []).length;
}
