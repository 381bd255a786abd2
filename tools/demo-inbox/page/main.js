import { startComposer } from './compose.js';
import { byId } from './element.js';
import { drawFolders } from './folders.js';
import { hue, initials } from './format.js';
import { startKeyboard } from './keyboard.js';
import { drawList } from './list.js';
import { Mailbox } from './mailbox.js';
import { drawReader } from './reader.js';

const mailbox = new Mailbox(await (await fetch('messages.json')).json());
const compose = startComposer(mailbox);

const me = byId('me');
me.textContent = initials(mailbox.me.name);
me.title = mailbox.me.address;
me.style.setProperty('--hue', String(hue(mailbox.me.name)));

mailbox.addEventListener('change', () => {
  drawFolders(mailbox, compose);
  drawList(mailbox);
  drawReader(mailbox, compose);
  const unread = mailbox.unread('inbox');
  document.title = `${mailbox.open?.subject ?? 'Inbox'}${unread ? ` (${unread})` : ''} – Larkmail`;
});

byId('search').addEventListener('input', ({ target }) => mailbox.search(target.value));
addEventListener('hashchange', followAddress);
startKeyboard(mailbox, compose);
followAddress();

function followAddress() {
  const [folder, id] = location.hash.slice(1).split('/');
  mailbox.show(folder, id);
}
