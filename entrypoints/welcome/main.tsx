import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fullTextOf, textFor } from '@/components/text/text';
import type { WelcomeShell } from '@/components/welcome/welcome';
import { watchLook } from '@/utils/adapters/chosen-look';
import { pageLocale } from '@/utils/adapters/page-locale';
import { openPageStore } from '@/utils/adapters/page-store';
import { settings } from '@/utils/adapters/settings';
import { sitesIn } from '@/utils/adapters/site-access';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

// All of it ahead: the panel opens only in the click itself, so nothing may be awaited there.
const [text, tab, { openPanel }] = await Promise.all([
  textFor(pageLocale()).then(fullTextOf),
  browser.tabs.getCurrent(),
  import('@/utils/adapters/side-panel'),
]);

const sites = sitesIn(browser.permissions, browser.storage.local);
const shell: WelcomeShell = {
  sites,
  settings,
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  openPanel: () => openPanel({ tabId: tab.id! }),
  async isPinned() {
    return (await browser.action.getUserSettings?.())?.isOnToolbar;
  },
};
const root = document.getElementById('app')!;
await openPageStore((opened) =>
  render(
    <App opened={opened} world={browserWorld} shell={shell} text={text} onLocale={watchLook} />,
    root,
  ),
);
