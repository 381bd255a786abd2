import { addressIn, saidBy } from '@/utils/adapters/page-said';
import { allIn, parentOf, textOf } from '@/utils/adapters/page-tree';
import { ENOUGH, evidenceFor, isAnswerable } from './evidence';
import type { Hints } from './hints';
import { isFrame, type Mention, rowAround } from './mentions';
import type { Participant } from './senders';

const NAMED = '[title], [aria-label], [email], [data-email], [data-user], [data-eid]';
const LOOKED_AT = 20;

/**
 * The head of a message that the webmail's owner has written. No mark leads to it: one's own addresses
 * have none.
 * @param said what says whose webmail it is
 */
export function ownSender(
  said: readonly string[],
  hints: Hints | undefined,
  answerable: ReadonlySet<Element>,
): Participant | undefined {
  const own = new Set(said.flatMap((text) => addressIn(text)?.toLowerCase() ?? []));
  if (own.size === 0) return undefined;
  for (const { element, node, address } of placesOf(own)) {
    if (isFrame(element) || rowAround(element)) continue;
    const mention: Mention = { key: `email:${address}`, node, element, place: 'open' };
    const evidence = evidenceFor(mention, answerable);
    const hinted = hints && [...hints.senders].some((one) => one.contains(element));
    if (hinted) return { ...mention, ...evidence, points: ENOUGH };
    // What is being written has such a head too, and nothing to answer it with.
    if (evidence.label === 'to' || !isAnswerable(element, answerable)) continue;
    if (evidence.points >= ENOUGH) return { ...mention, ...evidence };
  }
  return undefined;
}

interface Place {
  element: Element;
  node: Node;
  address: string;
}

/** Where one of the addresses stands, in a text or beside it. */
function placesOf(own: ReadonlySet<string>): Place[] {
  const found: Place[] = [];
  const keep = (node: Node, element: Element | null, text: string) => {
    const address = addressIn(text)?.toLowerCase();
    if (element && address && own.has(address)) found.push({ element, node, address });
  };
  for (const element of allIn(document, NAMED)) {
    if (found.length >= LOOKED_AT) break;
    for (const text of saidBy(element)) keep(element, element, text);
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (found.length >= 2 * LOOKED_AT) break;
    const { data } = node as Text;
    const parent = data.includes('@') ? parentOf(node) : null;
    if (parent && textOf(parent, 300).includes('@')) keep(node, parent, data);
  }
  return found;
}
