import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fullTextOf, textFor } from '@/components/text/text';
import { watchLook } from '@/utils/adapters/chosen-look';
import { pageLocale } from '@/utils/adapters/page-locale';
import { openPageStore } from '@/utils/adapters/page-store';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

const text = await fullTextOf(await textFor(pageLocale()));

const shell = {
  print: () => window.print(),
  close: () => window.close(),
  openOptions: () => void browser.runtime.openOptionsPage(),
  setTitle: (title: string) => {
    document.title = title;
  },
};
// Another paper in the same tab.
addEventListener('hashchange', () => location.reload());
const id = decodeURIComponent(location.hash.slice(1));
const root = document.getElementById('app')!;
await openPageStore((opened) =>
  render(
    <App
      opened={opened}
      world={browserWorld}
      shell={shell}
      id={id}
      text={text}
      onLocale={watchLook}
    />,
    root,
  ),
);
