import { boxOf, isAlike, parentOf, upFrom } from '@/utils/adapters/page-tree';
import { ENOUGH, type Evidence } from './evidence';
import type { Mention } from './mentions';

/** What a message is at least, folded ones of a conversation are less. */
const OPEN_HEIGHT = 100;

export interface Participant extends Mention, Evidence {}

/** The first of each message: who follows in the same head is a recipient, whatever the label. */
export function sendersAmong(participants: readonly Participant[]): Participant[] {
  const able = participants.filter(({ label, points }) => label !== 'to' && points >= ENOUGH);
  const senders: Participant[] = [];
  for (const one of able) {
    const last = senders.at(-1);
    if (!last || isOtherMessage(last.element, one.element)) senders.push(one);
  }
  return senders;
}

/** The messages of a conversation stand side by side, each in a part of the page that is like the others. */
function isOtherMessage(a: Element, b: Element): boolean {
  const above = new Set(upFrom(a));
  const shared = [...upFrom(b)].find((up) => above.has(up));
  const partOf = (of: Element) => [...upFrom(of)].find((up) => parentOf(up) === shared);
  const [one, other] = [partOf(a), partOf(b)];
  if (!one || !other || !isAlike(one, other)) return false;
  return [one, other].every((part) => boxOf(part).height >= OPEN_HEIGHT);
}
