import { showBody } from './body.js';
import { byId, element } from './element.js';
import { hue, initials, longDate, written } from './format.js';
import { icon } from './icons.js';
import { answerTo, forwardOf } from './reply.js';

/** What is drawn now: a message is not drawn twice, so that its frame does not flicker. */
let drawn;

/** Draws the open message, or an invitation to open one. */
export function drawReader(mailbox, compose) {
  const { open } = mailbox;
  document.body.classList.toggle('reading', Boolean(open));
  if (drawn === (open?.id ?? '')) return;
  drawn = open?.id ?? '';
  const reader = byId('reader');
  if (!open) {
    reader.replaceChildren(
      element('p', { className: 'invitation' }, icon('inbox'), 'Choose a message to read'),
    );
    return;
  }
  const body = element('div', { className: 'body', lang: open.lang });
  reader.replaceChildren(
    toolbar(mailbox, open, compose),
    element('article', {}, element('h2', { lang: open.lang }, open.subject), head(open), body),
  );
  showBody(body, open, compose);
}

function head({ from, to, cc, at }) {
  const avatar = element(
    'span',
    { className: 'avatar large', aria: { hidden: 'true' } },
    initials(from.name),
  );
  avatar.style.setProperty('--hue', String(hue(from.name)));
  return element(
    'header',
    {},
    avatar,
    element(
      'div',
      { className: 'people' },
      element(
        'p',
        {},
        element('strong', {}, from.name),
        ' ',
        element('span', { className: 'address' }, `<${from.address}>`),
      ),
      element('p', { className: 'to' }, `To: ${to.map(written).join(', ')}`),
      ...(cc?.length
        ? [element('p', { className: 'to' }, `Cc: ${cc.map(written).join(', ')}`)]
        : []),
    ),
    element('time', { dateTime: at }, longDate(at)),
  );
}

function toolbar(mailbox, message, compose) {
  const leaveTo = (folder) => () => {
    mailbox.move(message.id, folder);
    location.hash = mailbox.folder;
  };
  return element(
    'div',
    { className: 'tools', role: 'toolbar', aria: { label: 'Message' } },
    tool('back', 'Back to the list', () => {
      location.hash = mailbox.folder;
    }),
    tool('reply', 'Reply', () => compose(answerTo(message, mailbox.me, false))),
    tool('replyAll', 'Reply all', () => compose(answerTo(message, mailbox.me, true))),
    tool('forward', 'Forward', () => compose(forwardOf(message))),
    tool('archive', 'Archive', leaveTo('archive')),
    tool('bin', 'Delete', leaveTo('bin')),
  );
}

function tool(shape, label, onclick) {
  return element(
    'button',
    { type: 'button', title: label, className: shape, onclick, aria: { label } },
    icon(shape),
  );
}
