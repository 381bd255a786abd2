import { addressIn, saidBy } from '@/utils/adapters/page-said';
import { allIn, attributeOf, fits, isWithin, textOf, upFrom } from '@/utils/adapters/page-tree';

const ELEMENTS_MAX = 400;
const TEXTS_MAX = 40;
const LONGEST = 120;
const SAYING = [
  'datetime',
  'title',
  'aria-label',
  'data-tooltip',
  'data-date',
  'data-time',
  'data-timestamp',
];

/** The elements of a message's head, those nearest to its sender first. */
export function headElements(sender: Element, scope: Element, body: readonly Element[]): Element[] {
  const found = new Set<Element>();
  for (const up of upFrom(sender)) {
    for (const one of [up, ...allIn(up, '*').slice(0, 4 * ELEMENTS_MAX)]) {
      if (found.size >= ELEMENTS_MAX) return [...found];
      if (!found.has(one) && !body.some((part) => isWithin(one, part))) found.add(one);
    }
    if (up === scope) break;
  }
  return [...found];
}

/** What may say when the message was sent: what is made for programs before what people read. */
export function datesIn(head: readonly Element[]): string[] {
  const said: string[] = [];
  const shown: string[] = [];
  for (const element of head) {
    for (const name of SAYING) {
      const text = attributeOf(element, name).trim();
      if (text.length <= LONGEST && /\d/.test(text)) said.push(text);
    }
    if (fits(element, 'input, select, textarea, script, style')) continue;
    const text = textOf(element, LONGEST + 1);
    if (text && text.length <= LONGEST && (/\d/.test(text) || fits(element, 'time'))) {
      shown.push(text);
    }
  }
  return [...new Set([...said.slice(0, TEXTS_MAX), ...shown.slice(0, TEXTS_MAX)])];
}

/** Every address in the head. */
export function addressesIn(head: readonly Element[]): string[] {
  const texts = head.flatMap((element) => saidBy(element));
  const loose = head.flatMap((element) => {
    const text = textOf(element, LONGEST + 1);
    return text.length <= LONGEST && text.includes('@') ? text.split(/[\s,;<>]+/) : [];
  });
  const found = [...texts, ...loose].flatMap((text) => addressIn(text)?.toLowerCase() ?? []);
  return [...new Set(found)].slice(0, TEXTS_MAX);
}
