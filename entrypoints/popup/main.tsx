import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { popupTextOf } from '@/components/popup/popup-text';
import { textFor } from '@/components/text/text';
import { readActivePage } from '@/utils/adapters/active-page';
import { openPageStore } from '@/utils/adapters/page-store';
import { popupShell } from '@/utils/adapters/popup-shell';
import { browserWorld } from '@/utils/adapters/world';
import type { AccountSearch } from '@/utils/app/quick-lookup';
import { App } from './App';

const [text, shell] = await Promise.all([
  textFor(navigator.language).then(popupTextOf),
  popupShell(),
]);
document.documentElement.lang = text.language;
void readActivePage();

const root = document.getElementById('app')!;
await openPageStore((opened) => {
  const search: AccountSearch = {
    find: async (asked, limit) =>
      'store' in opened ? opened.store.searchAccounts(asked, limit) : [],
  };
  render(
    <App opened={opened} search={search} world={browserWorld} shell={shell} text={text} />,
    root,
  );
});
