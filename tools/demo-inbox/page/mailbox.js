import { snippet } from './format.js';

/** Folders in the order they are shown; all but `starred` hold each message once. */
export const FOLDERS = {
  inbox: { name: 'Inbox', icon: 'inbox' },
  starred: { name: 'Starred', icon: 'star' },
  sent: { name: 'Sent', icon: 'sent' },
  drafts: { name: 'Drafts', icon: 'drafts' },
  archive: { name: 'Archive', icon: 'archive' },
  bin: { name: 'Bin', icon: 'bin' },
};

const KEPT = 'larkmail';

/** The messages and what the user did to them, kept between visits. Fires `change`. */
export class Mailbox extends EventTarget {
  folder = 'inbox';
  query = '';
  /** @type {string | undefined} */
  openId;

  constructor(received) {
    super();
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    this.seen = new Set(kept.seen);
    this.starred = new Set(kept.starred);
    this.folders = new Map(Object.entries(kept.folders ?? {}));
    this.written = kept.written ?? [];
    this.received = received;
    this.me = received[0].to[0];
  }

  get messages() {
    return [...this.written, ...this.received].toSorted((a, b) => b.at.localeCompare(a.at));
  }

  get open() {
    return this.messages.find(({ id }) => id === this.openId);
  }

  /** What the list shows, newest first. */
  get shown() {
    const words = this.query.toLowerCase().split(/\s+/).filter(Boolean);
    return this.messages.filter((message) => {
      if (!this.isIn(message, this.folder)) return false;
      const { from, subject, bodyHtml } = message;
      const text = `${from.name} ${from.address} ${subject} ${snippet(bodyHtml)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  unread(folder) {
    return this.messages.filter((m) => this.isIn(m, folder) && !this.seen.has(m.id)).length;
  }

  isIn(message, folder) {
    if (folder === 'starred') return this.starred.has(message.id);
    return (this.folders.get(message.id) ?? 'inbox') === folder;
  }

  /** Shows a folder, and a message in it if one is named. */
  show(folder, id) {
    this.folder = folder in FOLDERS ? folder : 'inbox';
    this.openId = id;
    if (id) this.seen.add(id);
    this.changed();
  }

  search(query) {
    this.query = query;
    this.changed();
  }

  toggleStar(id) {
    if (!this.starred.delete(id)) this.starred.add(id);
    this.changed();
  }

  move(id, folder) {
    this.folders.set(id, folder);
    this.changed();
  }

  /** Puts a message of our own into a folder. */
  keep(message, folder) {
    this.written.push(message);
    this.seen.add(message.id);
    this.move(message.id, folder);
  }

  changed() {
    const { seen, starred, folders, written } = this;
    localStorage.setItem(
      KEPT,
      JSON.stringify({
        seen: [...seen],
        starred: [...starred],
        folders: Object.fromEntries(folders),
        written,
      }),
    );
    this.dispatchEvent(new Event('change'));
  }
}
