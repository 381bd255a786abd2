import { attributeOf, upFrom } from './page-tree';

/** What webmails call the attribute that names a message: those that stay for ever first. */
const NAMES = [
  'data-legacy-message-id',
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-mail-id',
  'data-mailid',
];

/** What the webmail calls the message that an element of its head stands in, or an empty text. */
export function messageIdAt(element: Element, scope: Element): string {
  for (const up of upFrom(element)) {
    for (const name of NAMES) {
      const id = attributeOf(up, name).trim();
      if (id) return id.slice(0, 300);
    }
    if (up === scope) break;
  }
  return '';
}
