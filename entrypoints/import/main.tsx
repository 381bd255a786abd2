import '@/components/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { fullTextOf, textFor } from '@/components/text/text';
import { watchLook } from '@/utils/adapters/chosen-look';
import { pageLocale } from '@/utils/adapters/page-locale';
import { openPageStore } from '@/utils/adapters/page-store';
import { browserWorld } from '@/utils/adapters/world';
import { App } from './App';

const text = await fullTextOf(await textFor(pageLocale()));

const root = document.getElementById('app')!;
await openPageStore((opened, connection) =>
  render(
    <App
      opened={opened}
      world={browserWorld}
      transfer={async () => (await import('@/utils/adapters/transfer')).transferOver(connection!)}
      text={text}
      onLocale={watchLook}
    />,
    root,
  ),
);
