import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { textFor } from '@/components/text/text';
import { readOnce, watchActivePage } from '@/utils/adapters/active-page';
import { watchLook } from '@/utils/adapters/chosen-look';
import { corrections } from '@/utils/adapters/corrections';
import { drafts } from '@/utils/adapters/drafts';
import { unmarkedSites } from '@/utils/adapters/mark-sites';
import { offSites } from '@/utils/adapters/off-sites';
import { pageLocale } from '@/utils/adapters/page-locale';
import { contentOfTab } from '@/utils/adapters/page-matches';
import { openPageStore } from '@/utils/adapters/page-store';
import { watchPanelTarget } from '@/utils/adapters/panel-target';
import { settings } from '@/utils/adapters/settings';
import { browserWorld } from '@/utils/adapters/world';
import type { Shell } from '@/utils/app/shell';
import { App } from './App';

const TRAIL = 'trail';
const text = await textFor(pageLocale());

const shell = {
  watchActivePage,
  watchPanelTarget,
  readOnce,
  setMarked: (origin: string, marked: boolean) => unmarkedSites.put(origin, !marked),
  setRead: (origin: string, read: boolean) => offSites.put(origin, !read),
  openOptions: (section?: string) =>
    void (section
      ? browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) })
      : browser.runtime.openOptionsPage()),
  openPrint: (activityId: string) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/print.html#${activityId}`) }),
  openDuplicates: (ids: readonly string[]) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/duplicates.html#${ids.join('/')}`) }),
  download: (file: Parameters<Shell['download']>[0]) =>
    void import('@/utils/adapters/download').then(({ download }) => download(file)),
  drafts,
  settings,
  sites: async () => {
    const { sitesIn } = await import('@/utils/adapters/site-access');
    return sitesIn(browser.permissions, browser.storage.local);
  },
  corrections,
  clicks: async () => {
    const { clicksIn } = await import('@/utils/adapters/clicks');
    return clicksIn(browser.storage.session, contentOfTab);
  },
  messages: async () => (await import('@/utils/adapters/messages')).messagesIn(browser),
};
const memory = {
  read: () => sessionStorage.getItem(TRAIL),
  write: (text: string) => sessionStorage.setItem(TRAIL, text),
};
const root = document.getElementById('app')!;
await openPageStore((opened, connection) => {
  render(
    <App
      opened={opened}
      world={browserWorld}
      shell={{
        ...shell,
        history: async () =>
          (await import('@/utils/adapters/sync/page-history')).pageHistory(connection!),
      }}
      memory={memory}
      text={text}
      onLocale={watchLook}
    />,
    root,
  );
  // Once the page is drawn.
  if (!connection) return;
  import('@/utils/adapters/sync/start-sync')
    .then(({ startSync }) => startSync(connection, browser.permissions))
    .catch(console.error);
});
