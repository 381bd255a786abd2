import browser from 'webextension-polyfill';

/** All ordinary pages. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

const SCRIPT_ID = 'page';
const FILE = '/content-scripts/content.js';

/** Match patterns of the sites the user has granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Shows the browser's own prompt; to be called directly in a click handler. */
export async function requestSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

export async function revokeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Registers the content script for just what is granted now. Safe to call at any time, any number of times. */
export async function registerPageScript(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [FILE],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    } as browser.Scripting.RegisteredContentScript,
  ]);
}

/** Reads pages that were open before the site was granted or the extension updated. */
export async function injectIntoOpenTabs(): Promise<void> {
  const url = await grantedSites();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(tabs.map((tab) => injectInto(tab.id!)));
}

/** @throws where the page may not be read: no grant, a page of the browser's own */
export async function injectInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
}
