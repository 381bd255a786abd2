import browser from 'webextension-polyfill';
import type { Store } from '../app/ports';
import type { Table } from '../core/record';

/**
 * A sleeping worker does not hear a BroadcastChannel, but a change in `storage.session` wakes it:
 * so that pages are read again when accounts have changed.
 */
const KEY = 'crm-news';
/** What pages are read by: accounts, whose addresses are the user's own, and their company's name. */
export const READ_BY: readonly Table[] = ['account', 'member', 'company'];
/** The first write is told at once: the panel may be closed next. Those right behind it are told together. */
const QUIET_MS = 500;

/** For extension pages: passes the store's news on to the worker. */
export function tellWorkerNews(store: Store): () => void {
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => void browser.storage.session.set({ [KEY]: Date.now() });
  const quiet = () => {
    timer = undefined;
    if (waiting) later();
    waiting = false;
  };
  const later = () => {
    tell();
    timer = setTimeout(quiet, QUIET_MS);
  };
  return store.onNews(({ tables }) => {
    if (!tables.some((table) => READ_BY.includes(table))) return;
    if (timer === undefined) later();
    else waiting = true;
  });
}

/** For the worker; to be called while it starts, so that the news wakes it. */
export function onCrmNews(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]) listener();
  });
}
