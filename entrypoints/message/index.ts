import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messageIdAt } from '@/utils/adapters/message-id';
import { addressIn, saidBy } from '@/utils/adapters/page-said';
import { boxOf, isWithin, textOf, upFrom } from '@/utils/adapters/page-tree';
import { MESSAGE_TEXT_MAX } from '@/utils/core/detect/message-length';
import type { SaidFrame, SaidMessage } from '@/utils/core/detect/said-message';
import type { LetterFrame, OpenedLetter } from '@/utils/messages';
import { bodyParts } from './body-parts';
import { addressesIn, datesIn, headElements } from './head-texts';
import { subjectIn } from './subject';
import { writtenText } from './written-text';

/** Put into all frames of a page when the user logs the message that is open there. */
export default defineUnlistedScript((): SaidFrame => {
  const opened = (globalThis as LetterFrame).fichaLetter?.opened();
  const message = opened && messageIn(opened);
  return { ...(message ? { message } : window !== window.top && { part: partHere() }) };
});

/** Nothing where the message has gone since it was told. */
function messageIn(opened: OpenedLetter): SaidMessage | undefined {
  const [sender, scope] = [opened.sender as Element, opened.scope as Element];
  const from = addressOf(opened.letter.from[0]);
  if (!(sender.isConnected && isDrawn(opened)) || isOther(sender, from)) return undefined;
  const named = opened.named.filter(([element]) => isWithin(element as Element, scope));
  const body = bodyParts({
    sender,
    scope,
    named: named.map(([element]) => element as Element),
    texts: opened.texts as Element[],
  });
  const { text, cut, frames } = writtenText(body, MESSAGE_TEXT_MAX);
  const head = headElements(sender, scope, body);
  return {
    letterId: opened.letter.mark ?? opened.letter.id,
    from,
    to: addressesOf(named.filter(([element]) => !isIn(element as Element, body))),
    named: addressesIn(head).filter((address) => address !== from),
    subject: opened.subject || subjectIn(sender, opened.pane as Element, body),
    dates: datesIn(head),
    language: document.documentElement.lang.slice(0, 50),
    messageId: messageIdAt(sender, scope),
    text,
    cut,
    frames: frames
      .slice(0, 20)
      .map(({ clientWidth: width, clientHeight: height }) => ({ width, height })),
  };
}

function partHere() {
  const { text, cut } = writtenText([document.body ?? document], MESSAGE_TEXT_MAX);
  return { width: innerWidth, height: innerHeight, text, cut };
}

/** Or others of its head or text are: the short form may be drawn in the place of the long one. */
function isDrawn({ sender, scope, named, texts }: OpenedLetter): boolean {
  return [sender, ...named.map(([element]) => element), ...texts].some(
    (one) => isWithin(one as Element, scope as Element) && boxOf(one as Element).height > 0,
  );
}

/** The page may have put another sender into the same element. */
function isOther(sender: Element, from: string): boolean {
  let levels = 0;
  for (const up of upFrom(sender)) {
    if (++levels > 3) break;
    const said = [...saidBy(up), textOf(up, 200)].flatMap((text) => addressIn(text) ?? []);
    if (said.length > 0) return !said.some((one) => one.toLowerCase().includes(from));
  }
  return false;
}

function isIn(element: Element, parts: readonly Element[]): boolean {
  return parts.some((part) => isWithin(element, part));
}

function addressesOf(named: OpenedLetter['named']): string[] {
  return [...new Set(named.map(([, key]) => addressOf(key)))].slice(0, 100);
}

function addressOf(key = ''): string {
  return key.replace(/^email:/, '');
}
