import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { fullTextOf, textFor } from '@/components/text/text';
import { watchLook } from '@/utils/adapters/chosen-look';
import { pageLocale } from '@/utils/adapters/page-locale';
import { openPageStore } from '@/utils/adapters/page-store';
import { panelOpener } from '@/utils/adapters/panel-opener';
import { browserWorld } from '@/utils/adapters/world';
import type { AccountId } from '@/utils/core/ids';
import { App } from './App';

const [text, openPanel] = await Promise.all([
  textFor(pageLocale()).then(fullTextOf),
  panelOpener(),
]);
const openCard = (id: AccountId) => openPanel({ accountIds: [id] });

// Two ids, parted by a slash, which no id has.
addEventListener('hashchange', () => location.reload());
const [one, other] = decodeURIComponent(location.hash.slice(1)).split('/') as AccountId[];
const chosen = one && other ? ([one, other] as const) : undefined;
const root = document.getElementById('app')!;
await openPageStore((opened) =>
  render(
    <App
      opened={opened}
      world={browserWorld}
      openCard={openCard}
      chosen={chosen}
      text={text}
      onLocale={watchLook}
    />,
    root,
  ),
);
