import { byId, element } from './element.js';
import { hue, initials, shortDate, snippet } from './format.js';
import { icon } from './icons.js';
import { FOLDERS } from './mailbox.js';

/** Draws the messages of the folder that is open. */
export function drawList(mailbox) {
  const { shown, folder } = mailbox;
  byId('folder-name').textContent = FOLDERS[folder].name;
  byId('folder-count').textContent = shown.length ? String(shown.length) : '';
  byId('nothing').hidden = shown.length > 0;
  byId('messages').replaceChildren(...shown.map((message) => row(mailbox, message)));
  byId('messages').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function row(mailbox, message) {
  const { id, from, to, subject, bodyHtml, at, lang } = message;
  const who = mailbox.folder === 'sent' || mailbox.folder === 'drafts' ? to[0] : from;
  const avatar = element(
    'span',
    { className: 'avatar', aria: { hidden: 'true' } },
    initials(who.name),
  );
  avatar.style.setProperty('--hue', String(hue(who.name)));
  const link = element(
    'a',
    {
      href: `#${mailbox.folder}/${id}`,
      className: mailbox.seen.has(id) ? 'row' : 'row unread',
      data: { message: id },
      aria: id === mailbox.openId ? { current: 'true' } : {},
    },
    avatar,
    element('span', { className: 'who' }, who.name),
    element('time', { dateTime: at }, shortDate(at)),
    element('span', { className: 'subject', lang }, subject),
    element('span', { className: 'snippet', lang }, snippet(bodyHtml)),
  );
  return element('li', {}, link, star(mailbox, id));
}

function star(mailbox, id) {
  const starred = mailbox.starred.has(id);
  return element(
    'button',
    {
      type: 'button',
      className: 'star',
      onclick: () => mailbox.toggleStar(id),
      aria: { pressed: String(starred), label: 'Star' },
    },
    icon('star'),
  );
}
