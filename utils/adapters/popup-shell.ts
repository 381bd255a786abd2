import browser from 'webextension-polyfill';
import type { PanelTarget } from '../app/shell';
import { watchActivePage } from './active-page';
import { unmarkedSites } from './mark-sites';
import { offSites } from './off-sites';
import { panelOpener } from './panel-opener';
import { watchSearchProgress } from './search-progress';
import { settings } from './settings';
import { sitesIn } from './site-access';

/** The browser around the popup of the toolbar button. */
export async function popupShell() {
  const sites = sitesIn(browser.permissions, browser.storage.local);
  const openPanel = await panelOpener();
  return {
    watchActivePage,
    requestSite: (origin: string) => sites.request([`${origin}/*`]),
    settings,
    watchSearchProgress,
    isMac: /mac/i.test(navigator.platform),
    setMarked: (origin: string, marked: boolean) => unmarkedSites.put(origin, !marked),
    setRead: (origin: string, read: boolean) => offSites.put(origin, !read),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
    async openPanel(target?: Partial<PanelTarget> | Promise<Partial<PanelTarget>>) {
      await openPanel(target);
      close();
    },
    leaveTo(url: string) {
      const opening = /^mailto:/.test(url)
        ? browser.tabs.update({ url })
        : browser.tabs.create({ url });
      void opening.then(() => close());
    },
    copy: (text: string) => navigator.clipboard.writeText(text),
  };
}
