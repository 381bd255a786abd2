import browser from 'webextension-polyfill';
import { unmarkedSites } from '@/utils/adapters/mark-sites';
import { tellTab } from '@/utils/adapters/messenger';
import { readTabs } from '@/utils/adapters/page-matches';
import { siteOf } from '@/utils/core/site';

/** @param url of the page in the tab, whatever frame asks */
export async function isPainted(url: string | undefined): Promise<boolean> {
  const site = siteOf(url);
  return !site || !(await unmarkedSites.has(site));
}

/** Tells open pages when the user switches marks off or on. Listeners are set while the worker starts. */
export function tellPainting(): void {
  unmarkedSites.watch(() => void tellPages());
}

async function tellPages(): Promise<void> {
  const tabs = await readTabs();
  await Promise.allSettled(
    tabs.map(async (tabId) => {
      const { url } = await browser.tabs.get(tabId);
      await tellTab(tabId, 'page.paint', await isPainted(url));
    }),
  );
}
