import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { popupTextOf } from '@/components/popup/popup-text';
import { textFor } from '@/components/text/text';
import { readActivePage } from '@/utils/adapters/active-page';
import { keepLook } from '@/utils/adapters/look';
import { pageLocale } from '@/utils/adapters/page-locale';
import { pageSearch } from '@/utils/adapters/page-search';
import { openPageStore } from '@/utils/adapters/page-store';
import { popupShell } from '@/utils/adapters/popup-shell';
import { settings } from '@/utils/adapters/settings';
import { browserWorld } from '@/utils/adapters/world';
import type { Store } from '@/utils/app/ports';
import { latePaperSearch } from '@/utils/app/quick-lookup';
import { App } from './App';

const [text, shell] = await Promise.all([textFor(pageLocale()).then(popupTextOf), popupShell()]);
document.documentElement.lang = text.language;
settings.watch(keepLook);
void readActivePage();

const root = document.getElementById('app')!;
const early = document.getElementById('early') as HTMLInputElement;
await openPageStore((opened) => {
  const ready = 'store' in opened ? searched(opened.store) : opened;
  const typed = early.value;
  render(<App typed={typed} ready={ready} world={browserWorld} shell={shell} text={text} />, root);
});

function searched(store: Store) {
  return { store, search: pageSearch(store), paperSearch: latePaperSearch(store, browserWorld) };
}
