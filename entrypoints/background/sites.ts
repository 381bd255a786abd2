import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/adapters/messenger';
import { offSites } from '@/utils/adapters/off-sites';
import { dropMatches, readTabs } from '@/utils/adapters/page-matches';
import { rememberGiven } from '@/utils/adapters/site-access';
import { injectIntoOpenTabs, readableTabs, registerPageScript } from '@/utils/adapters/sites';
import { atStart } from './at-start';

/** Keeps the content script registered for just the sites the user has granted and not switched off. */
export function keepPageScript(): void {
  atStart('sites', readGrantedSites);
  browser.permissions.onAdded.addListener(({ origins }) => {
    void readGrantedSites();
    if (origins?.length) void rememberGiven(browser.storage.local, origins).catch(console.error);
  });
  browser.permissions.onRemoved.addListener(() => void leaveSites());
  offSites.watch(() => void leaveSites().then(readGrantedSites));
}

async function readGrantedSites(): Promise<void> {
  await registerPageScript();
  await injectIntoOpenTabs();
}

/** Content scripts outlive the grant they came with, so they are told to stop. */
async function leaveSites(): Promise<void> {
  await registerPageScript();
  const readable = new Set((await readableTabs()).map((tab) => tab.id));
  const left = (await readTabs()).filter((tabId) => !readable.has(tabId));
  await Promise.allSettled(left.map((tabId) => tellTab(tabId, 'page.stop')));
  await Promise.all(left.map((tabId) => dropMatches(tabId)));
}
