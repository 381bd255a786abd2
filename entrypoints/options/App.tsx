import { ErrorBoundary } from '@/components/ErrorBoundary';
import { ErrorNotice } from '@/components/ErrorNotice';
import { OptionsPage } from '@/components/options/OptionsPage';
import { Toasts } from '@/components/Toasts';
import { type Text, TextContext } from '@/components/text/text';
import type { Store, World } from '@/utils/app/ports';
import type { Sites } from '@/utils/app/sites';

interface Props {
  /** The store, or why it could not be opened. */
  opened: { store: Store } | { error: unknown };
  world: World;
  sites: Sites;
  version: string;
  text: Text;
}

export function App({ opened, world, sites, version, text }: Props) {
  return (
    <TextContext.Provider value={text}>
      <ErrorBoundary>
        {'error' in opened ? (
          <main>
            <ErrorNotice error={opened.error} />
          </main>
        ) : (
          <Toasts>
            <OptionsPage store={opened.store} world={world} sites={sites} version={version} />
          </Toasts>
        )}
      </ErrorBoundary>
    </TextContext.Provider>
  );
}
