import { byId, element } from './element.js';
import { icon } from './icons.js';
import { FOLDERS } from './mailbox.js';

/** Draws the folders with the number of unread messages, and the button for a new one. */
export function drawFolders(mailbox, compose) {
  byId('folders').replaceChildren(
    ...Object.entries(FOLDERS).map(([folder, { name, icon: shape }]) => {
      const unread = folder === 'starred' ? 0 : mailbox.unread(folder);
      const link = element(
        'a',
        {
          href: `#${folder}`,
          title: name,
          aria: folder === mailbox.folder ? { current: 'page' } : {},
        },
        icon(shape),
        element('span', {}, name),
        element('b', {}, unread ? String(unread) : ''),
      );
      return element('li', {}, link);
    }),
  );
  const button = byId('compose');
  button.replaceChildren(icon('pen'), element('span', {}, 'Compose'));
  button.onclick = () => compose({});
}
