import { byId } from './element.js';
import { answerTo, forwardOf } from './reply.js';

/** The keys people know from webmails; they rest while something is typed. */
export function startKeyboard(mailbox, compose) {
  const step = (by) => {
    const { shown, openId, folder } = mailbox;
    const at = shown.findIndex(({ id }) => id === openId);
    const next = shown[at < 0 ? 0 : at + by];
    if (next) location.hash = `${folder}/${next.id}`;
  };
  const leave = (folder) => {
    mailbox.move(mailbox.openId, folder);
    location.hash = mailbox.folder;
  };
  const always = {
    j: () => step(1),
    k: () => step(-1),
    c: () => compose({}),
    '/': () => byId('search').focus(),
  };
  const whenOpen = {
    r: () => compose(answerTo(mailbox.open, mailbox.me, false)),
    a: () => compose(answerTo(mailbox.open, mailbox.me, true)),
    f: () => compose(forwardOf(mailbox.open)),
    s: () => mailbox.toggleStar(mailbox.openId),
    e: () => leave('archive'),
    '#': () => leave('bin'),
    u: () => {
      location.hash = mailbox.folder;
    },
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches('input, textarea')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const action = always[event.key] ?? (mailbox.open && whenOpen[event.key]);
    if (!action) return;
    event.preventDefault();
    action();
  });
}
