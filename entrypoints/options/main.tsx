import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fullTextOf, textFor } from '@/components/text/text';
import { watchLook } from '@/utils/adapters/chosen-look';
import { corrections } from '@/utils/adapters/corrections';
import { pageLocale } from '@/utils/adapters/page-locale';
import { openPageStore } from '@/utils/adapters/page-store';
import { openPanelOrTab } from '@/utils/adapters/panel-or-tab';
import { settings } from '@/utils/adapters/settings';
import { sitesIn } from '@/utils/adapters/site-access';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

const text = await fullTextOf(await textFor(pageLocale()));

const { version } = browser.runtime.getManifest();
const sites = sitesIn(browser.permissions, browser.storage.local);
const { id: windowId } = await browser.windows.getCurrent();
const root = document.getElementById('app')!;
await openPageStore((opened, connection) => {
  render(
    <App
      opened={opened}
      world={browserWorld}
      settings={settings}
      corrections={corrections}
      sites={sites}
      transfer={async () => (await import('@/utils/adapters/transfer')).transferOver(connection!)}
      team={async () =>
        (await import('@/utils/adapters/sync/team-sync')).teamSync(browser.permissions)
      }
      openPanel={(target) => openPanelOrTab(windowId!, target)}
      version={version}
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
