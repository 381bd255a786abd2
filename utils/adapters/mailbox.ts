import { isAddress } from './page-said';
import { allIn, attributeOf, firstTagged, textOf } from './page-tree';

const LOOKED_AT = 600;
const FRAMES_MAX = 10;
const PLACES = ['a', 'button', 'h1', 'h2', 'li'];
const INBOX = [
  'inbox|posteingang|bandeja de entrada|recibidos|boîte de réception|posta in arrivo|caixa de entrada',
  'postvak in|odebrane|skrzynka odbiorcza|inkorg|innboks|indbakke|saapuneet|beérkezett|doručená',
  'εισερχόμενα|gelen kutusu|входящие|вхідні|受信トレイ|收件箱|收件匣|받은편지함|صندوق الوارد',
].join('|');
const edge = '[^\\p{L}\\p{N}]';
const INBOX_FIRST = new RegExp(`^(?:${INBOX})(?:$|${edge})`, 'iu');
const INBOX_WITHIN = new RegExp(`(?:^|${edge})(?:${INBOX})(?:$|${edge})`, 'iu');

/** A folder for what comes in is what every webmail has and few other pages. */
export function isMailbox(): boolean {
  if (INBOX_WITHIN.test(document.title) || titledAddresses().length > 0) return true;
  if (PLACES.some((tag) => firstTagged(tag, LOOKED_AT).some(namesInbox))) return true;
  const named = allIn(document, '[role]');
  const ofRole = (role: string) => named.filter((one) => attributeOf(one, 'role') === role);
  const frames = [...firstTagged('nav', FRAMES_MAX), ...ofRole('navigation').slice(0, FRAMES_MAX)];
  return (
    frames.some((frame) => allIn(frame, '*').slice(0, LOOKED_AT).some(namesInbox)) ||
    ofRole('treeitem').slice(0, LOOKED_AT).some(namesInbox)
  );
}

function namesInbox(element: Element): boolean {
  const said = [
    textOf(element, 40),
    attributeOf(element, 'aria-label'),
    attributeOf(element, 'title'),
  ];
  return said.some((text) => INBOX_FIRST.test(text));
}

/** The owner's, where the title of a mailbox names them. */
export function titledAddresses(): string[] {
  return titleParts().filter(isAddress);
}

/** `Inbox (3) - jane@mail.example - Larkmail`: a part that is an address and nothing else. */
function titleParts(): string[] {
  return window === window.top
    ? document.title.split(/\s[-–—|·•]\s|[()[\]|]/).map((part) => part.trim())
    : [];
}
