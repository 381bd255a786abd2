import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { textFor } from '@/components/text/text';
import { requestAccess } from '@/utils/adapters/active-page';
import { tellWorkerNews } from '@/utils/adapters/crm-news';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { grantedSites, revokeSite } from '@/utils/adapters/sites';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

const text = await textFor(navigator.language);
document.documentElement.lang = text.language;
document.title = `Ficha · ${text.t.options.title}`;

const sites = {
  granted: grantedSites,
  requestAll: () => requestAccess('all'),
  revoke: revokeSite,
};
const opened = await openIdbStore().then(
  (store) => {
    tellWorkerNews(store);
    return { store };
  },
  (error: unknown) => ({ error }),
);
render(
  <App
    opened={opened}
    world={browserWorld}
    sites={sites}
    version={browser.runtime.getManifest().version}
    text={text}
  />,
  document.getElementById('app')!,
);
