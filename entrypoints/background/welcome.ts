import browser from 'webextension-polyfill';
import { grantedSites } from '@/utils/adapters/sites';

/**
 * Opens the welcome page after the installation; not where sites are granted from the start, as in the
 * copies that tests and `npm start` launch. To be called while the worker starts.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && !(await grantedSites())[0]) {
      await browser.tabs.create({ url: '/welcome.html' });
    }
  });
}
