import { addressIn, saidBy } from '@/utils/adapters/page-said';
import { allIn, boxOf, closestTo, textOf, upFrom } from '@/utils/adapters/page-tree';
import { normalizeEmail } from '@/utils/core/email-address';
import type { Mention } from './mentions';
import { type Webmail, webmailOf } from './webmails';

/** More than this stands in no head of a message. */
const LOOKED_AT = 60;
const SUBJECT_MAX = 300;

/** What the hints for this frame's webmail lead to. */
export interface Hints {
  webmail: string;
  /** The texts of the messages that are drawn. */
  texts: ReadonlySet<Element>;
  /** Whether there is a sender anywhere, drawn or not. */
  fits: boolean;
  senders: ReadonlySet<Element>;
  recipients: ReadonlySet<Element>;
  subject: string;
}

/** Nothing where the frame is of no webmail that there are hints for. */
export function hintsHere(): Hints | undefined {
  const webmail = webmailHere();
  if (!webmail) return undefined;
  const senders = partsOf(webmail, 'sender');
  const drawn = senders.filter(isDrawn);
  const subject = partsOf(webmail, 'subject').find(isDrawn);
  return {
    webmail: webmail.name,
    texts: new Set(allIn(document, webmail.message).filter(isDrawn)),
    fits: senders.length > 0,
    // Closed messages may be kept undrawn, but so may the long form of the only head there is.
    senders: new Set(senders.length > 1 ? drawn : senders),
    recipients: new Set(partsOf(webmail, 'recipients').filter(isDrawn)),
    subject: subject ? textOf(subject, SUBJECT_MAX) : '',
  };
}

/** What says whose webmail it is, as far as there is a hint. */
export function hintedOwn(): string[] {
  const webmail = webmailHere();
  if (!webmail) return [];
  return partsOf(webmail, 'own').flatMap((element) => addressOf(element) ?? []);
}

/** The mention that each sender stands for; none for those that Ficha does not mark. */
export function sendersOf({ texts, senders }: Hints, mentions: readonly Mention[]): Mention[] {
  if (texts.size === 0) return [];
  const emails = mentions.filter(isEmail);
  const found = [...senders].map((element) => {
    const key = `email:${normalizeEmail(addressOf(element) ?? '')}`;
    return (
      emails.find(({ node }) => standsIn(node, new Set([element]))) ??
      emails.find((mention) => mention.place === 'open' && mention.key === key)
    );
  });
  return [...new Set(found)].filter((one) => one !== undefined);
}

export function recipientsOf(
  { senders, recipients }: Hints,
  mentions: readonly Mention[],
): Mention[] {
  return mentions.filter(
    (one) => isEmail(one) && standsIn(one.node, recipients) && !standsIn(one.node, senders),
  );
}

/** Whether a node stands where a sender or a recipient is known to. */
export function isHinted(node: Node, { senders, recipients }: Hints): boolean {
  return standsIn(node, senders) || standsIn(node, recipients);
}

/** Whether a node is of what somebody wrote, whatever it looks like. */
export function isText(node: Node, { texts }: Hints): boolean {
  return standsIn(node, texts);
}

function webmailHere(): Webmail | undefined {
  return webmailOf(location.hostname, document);
}

/** What the writer of a message put into its text is not believed. */
function partsOf(webmail: Webmail, part: 'sender' | 'recipients' | 'subject' | 'own'): Element[] {
  const selector = webmail[part];
  if (!selector) return [];
  return allIn(document, selector)
    .filter((element) => !closestTo(element, webmail.message))
    .slice(-LOOKED_AT);
}

function addressOf(element: Element): string | undefined {
  const within = [element, ...allIn(element, '*').slice(0, LOOKED_AT)];
  return addressIn(within.flatMap(saidBy)[0] ?? textOf(element, 200));
}

function standsIn(node: Node, elements: ReadonlySet<Element>): boolean {
  for (const up of upFrom(node)) if (elements.has(up)) return true;
  return false;
}

function isEmail({ key }: Mention): boolean {
  return key.startsWith('email:');
}

function isDrawn(element: Element): boolean {
  return boxOf(element).height > 0;
}
