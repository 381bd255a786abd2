import browser from 'webextension-polyfill';
import { injectIntoOpenTabs, registerPageScript } from '@/utils/adapters/sites';

/** Keeps the content script registered for just the sites the user has granted. */
export function keepPageScript(): void {
  browser.runtime.onInstalled.addListener(() => void readGrantedSites());
  browser.runtime.onStartup.addListener(() => void registerPageScript());
  browser.permissions.onAdded.addListener(() => void readGrantedSites());
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
}

async function readGrantedSites(): Promise<void> {
  await registerPageScript();
  await injectIntoOpenTabs();
}
