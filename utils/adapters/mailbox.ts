import { isAddress } from './page-said';
import { allIn, attributeOf, textOf } from './page-tree';

const LOOKED_AT = 600;
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
  const places = allIn(
    document,
    'nav *, [role="navigation"] *, [role="treeitem"], a, button, h1, h2, li',
  );
  return places
    .slice(0, LOOKED_AT)
    .some((one) =>
      [textOf(one, 40), attributeOf(one, 'aria-label'), attributeOf(one, 'title')].some((text) =>
        INBOX_FIRST.test(text),
      ),
    );
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
