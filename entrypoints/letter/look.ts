import { boxOf, isWithin, textOf, upFrom } from '@/utils/adapters/page-tree';
import type { Letter } from '@/utils/core/detect/letter';
import type { LetterMarks, OpenedLetter } from '@/utils/messages';
import { answerableParts, ENOUGH, evidenceFor } from './evidence';
import { type Hints, hintsHere, isHinted, isText, recipientsOf, sendersOf } from './hints';
import { type Mention, mentionsOf, paneAround } from './mentions';
import { scopeOf, tellingApart } from './opened';
import { ownAccount } from './own-account';
import { ownSender } from './own-letter';
import { type Participant, sendersAmong } from './senders';

/** More people than this stand in no head of a message. */
const LOOKED_AT = 40;
const HEAD_LEVELS = 5;
const HEAD_MAX = 400;

/** The senders met at the last look, so that the message that came since is known. */
let met = new WeakSet<Element>();
let active: Element | undefined;
let opened: OpenedLetter | undefined;

export function openedLetter(): OpenedLetter | undefined {
  return opened;
}

/**
 * Which message is open in this frame and who takes part in it, told from how it is laid out and
 * labelled; where the webmail is known and its hints lead to a sender, from these first.
 */
export function* look(marks: LetterMarks): Generator<undefined, Letter> {
  const hints = hintsHere();
  yield;
  const found = yield* mentionsOf(marks);
  const mentions = hints ? openedBy(hints, found) : found;
  yield;
  const own = ownAccount(hints);
  yield;
  const addresses = yield* openAddresses(mentions);
  const roots = addresses.map(({ node }) => node.getRootNode() as Document | ShadowRoot);
  const answerable = answerableParts(new Set([document, ...roots]));
  yield;
  const participants: Participant[] = [];
  for (const mention of addresses) {
    participants.push({ ...mention, ...evidenceFor(mention, answerable) });
    yield;
  }
  const guessed = sendersAmong(participants);
  const hinted = hints
    ? sendersOf(hints, mentions).map((mention): Participant => {
        const { subject } = evidenceFor(mention, answerable);
        return { ...mention, label: 'from', points: ENOUGH, subject: hints.subject || subject };
      })
    : [];
  const senders = hinted.length > 0 ? hinted : guessed;
  // Without anybody else it would be nobody's.
  const isOwn = addresses.length > 0 && (hints !== undefined || answerable.size > 0);
  const sender = newest(senders) ?? (isOwn ? ownSender(own, hints, answerable) : undefined);
  const stale = hints && isStale(hints, guessed.length > 0) ? { stale: hints.webmail } : {};
  if (!sender) {
    opened = undefined;
    return { id: '', from: [], to: [], within: [], own, ...stale };
  }
  const pane = paneAround(sender.element, mentions);
  const inside = mentions.filter(
    (mention) => mention.place !== 'frame' && isWithin(mention.node, pane),
  );
  const named = participants.filter(
    (one) =>
      (one.label === 'to' || inOneHead(one, sender)) &&
      !(hints && hinted.length > 0 && isText(one.node, hints)),
  );
  const isTo = new Set<Node>([...senders, ...named].map(({ node }) => node));
  const recipients = hints ? recipientsOf(hints, mentions) : [];
  const from = [sender.key];
  const to = keysOf([...recipients, ...inside.filter(({ node }) => isTo.has(node))]).filter(
    (key) => key !== sender.key,
  );
  const within = keysOf(inside).filter((key) => !to.includes(key) && key !== sender.key);
  const told = `${sender.key}\n${sender.subject}`;
  const scope = scopeOf(
    sender.element,
    pane,
    senders.map(({ element }) => element),
  );
  const apart = tellingApart(sender.element, scope);
  const mark = apart ? { mark: hash(`${told}\n${apart}`) } : {};
  const letter = { id: hash(told), ...mark, from, to, within, own, ...stale };
  const others = [...recipients, ...inside].filter(({ key }) => to.includes(key));
  opened = {
    letter,
    sender: sender.element,
    scope,
    pane,
    named: others.map(({ element, key }) => [element, key] as const),
    texts: [...(hints?.texts ?? [])],
    subject: sender.subject,
  };
  return letter;
}

function* openAddresses(mentions: readonly Mention[]): Generator<undefined, Mention[]> {
  const found: Mention[] = [];
  for (const mention of mentions) {
    if (found.length === LOOKED_AT) break;
    yield;
    if (mention.key.startsWith('email:') && mention.place === 'open') found.push(mention);
  }
  return found;
}

/** However it is laid out, what stands where a sender or a recipient is known to belongs to a message. */
function openedBy(hints: Hints, mentions: Mention[]): Mention[] {
  return mentions.map((one) => (isHinted(one.node, hints) ? { ...one, place: 'open' } : one));
}

/** A message is open, and nothing is where the hints say that its sender is. */
function isStale({ texts, fits }: Hints, isGuessed: boolean): boolean {
  return !fits && (texts.size > 0 || (isGuessed && window === window.top));
}

/** Close together in a part that is too short to be more than a head. */
function inOneHead({ points, element }: Participant, sender: Participant): boolean {
  if (points < ENOUGH) return false;
  const near = [...upFrom(sender.element)].slice(0, HEAD_LEVELS);
  const shared = [...upFrom(element)].slice(0, HEAD_LEVELS).find((up) => near.includes(up));
  return shared !== undefined && textOf(shared, HEAD_MAX + 1).length <= HEAD_MAX;
}

/** The message that was opened last: one that was not there before, else the last that can be seen. */
function newest(senders: readonly Participant[]): Participant | undefined {
  const fresh = senders.filter(({ element }) => !met.has(element));
  const same = senders.find(({ element }) => element === active);
  const opened = fresh.length < senders.length ? (fresh.at(-1) ?? same) : undefined;
  const seen = senders.filter(({ element }) => isInView(element));
  const chosen = opened ?? seen.at(-1) ?? senders.at(-1);
  met = new WeakSet(senders.map(({ element }) => element));
  active = chosen?.element;
  return chosen;
}

function isInView(element: Element): boolean {
  const { top, bottom } = boxOf(element);
  return bottom > 0 && top < innerHeight;
}

function keysOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ key }) => key))];
}

/** So that nothing of the text of a message goes on its way. FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
