import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/adapters/messenger';
import { dropMatches, readTabs } from '@/utils/adapters/page-matches';
import { grantedTabs, injectIntoOpenTabs, registerPageScript } from '@/utils/adapters/sites';
import { atStart } from './at-start';

/** Keeps the content script registered for just the sites the user has granted. */
export function keepPageScript(): void {
  atStart('sites', readGrantedSites);
  browser.permissions.onAdded.addListener(() => void readGrantedSites());
  browser.permissions.onRemoved.addListener(() => void leaveUngrantedSites());
}

async function readGrantedSites(): Promise<void> {
  await registerPageScript();
  await injectIntoOpenTabs();
}

/** Content scripts outlive the grant they came with, so they are told to stop. */
async function leaveUngrantedSites(): Promise<void> {
  await registerPageScript();
  const granted = new Set((await grantedTabs()).map((tab) => tab.id));
  const left = (await readTabs()).filter((tabId) => !granted.has(tabId));
  await Promise.allSettled(left.map((tabId) => tellTab(tabId, 'page.stop')));
  await Promise.all(left.map((tabId) => dropMatches(tabId)));
}
