import { messageIdAt } from '@/utils/adapters/message-id';
import {
  allIn,
  attributeOf,
  firstChildrenOf,
  fits,
  isWithin,
  parentOf,
  textOf,
  upFrom,
} from '@/utils/adapters/page-tree';

/** The largest part of the pane around a sender that no other sender stands in. */
export function scopeOf(sender: Element, pane: Element, senders: readonly Element[]): Element {
  const others = senders.filter((one) => one !== sender);
  let scope = sender;
  for (const up of upFrom(sender)) {
    if (others.some((other) => isWithin(other, up))) break;
    scope = up;
    if (up === pane) break;
  }
  return scope;
}

/** How far around a sender the date of its message is looked for. */
const LEVELS = 6;
const DATED = 'time, [datetime], [title]';
const CLOCK = /\d{1,2}[:.h]\d{2}/;
const LOOKED_AT = 40;
const IN_LINE = 200;

/** What tells a message from others of its conversation by the same sender; empty where nothing does. */
export function tellingApart(sender: Element, scope: Element): string {
  const id = messageIdAt(sender, scope);
  if (id) return `${location.host} ${id}`;
  let levels = 0;
  for (const up of upFrom(sender)) {
    for (const one of [up, ...allIn(up, DATED).slice(0, LOOKED_AT)]) {
      const said = [attributeOf(one, 'datetime'), attributeOf(one, 'title')];
      if (fits(one, 'time')) said.push(textOf(one, 60));
      const when = said.find((text) => CLOCK.test(text));
      if (when) return when;
    }
    const line = parentOf(up);
    const beside = line ? [...firstChildrenOf(line, IN_LINE)] : [];
    const when = beside.map((one) => textOf(one, 60)).find(hasClock);
    if (when) return when;
    if (up === scope || ++levels > LEVELS) break;
  }
  return '';
}

function hasClock(text: string): boolean {
  return text.length < 60 && CLOCK.test(text);
}
