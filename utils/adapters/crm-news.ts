import browser from 'webextension-polyfill';
import type { Store } from '../app/ports';

/**
 * A sleeping worker does not hear a BroadcastChannel, but a change in `storage.session` wakes it:
 * so that pages are read again when accounts have changed.
 */
const KEY = 'crm-news';
/** A batch of writes is one piece of news. */
const QUIET_MS = 150;

/** For extension pages: passes the store's news on to the worker. */
export function tellWorkerNews(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return store.onNews(({ tables }) => {
    if (!tables.some((table) => table === 'account' || table === 'member')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void browser.storage.session.set({ [KEY]: Date.now() }), QUIET_MS);
  });
}

/** For the worker; to be called while it starts, so that the news wakes it. */
export function onCrmNews(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]) listener();
  });
}
