import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fullTextOf, textFor } from '@/components/text/text';
import { requestAccess } from '@/utils/adapters/active-page';
import { corrections } from '@/utils/adapters/corrections';
import { openPageStore } from '@/utils/adapters/page-store';
import { settings } from '@/utils/adapters/settings';
import { grantedSites, revokeSite, watchSites } from '@/utils/adapters/sites';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

const text = await fullTextOf(await textFor(navigator.language));
document.documentElement.lang = text.language;
document.title = `Ficha · ${text.t.options.title}`;

const sites = {
  granted: grantedSites,
  watch: watchSites,
  requestAll: () => requestAccess('all'),
  revoke: revokeSite,
};
const { version } = browser.runtime.getManifest();
const root = document.getElementById('app')!;
await openPageStore((opened) =>
  render(
    <App
      opened={opened}
      world={browserWorld}
      settings={settings}
      corrections={corrections}
      sites={sites}
      version={version}
      text={text}
    />,
    root,
  ),
);
