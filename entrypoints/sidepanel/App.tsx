import { ErrorBoundary } from '@/components/ErrorBoundary';
import { ErrorNotice } from '@/components/ErrorNotice';
import { PanelFrame } from '@/components/PanelFrame';
import { Toasts } from '@/components/Toasts';
import { type Text, TextContext } from '@/components/text/text';
import type { Memory } from '@/components/use-navigation';
import type { Store, World } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';

interface Props {
  /** The store, or why it could not be opened. */
  opened: { store: Store } | { error: unknown };
  world: World;
  shell: Shell;
  memory: Memory;
  text: Text;
}

export function App({ opened, world, shell, memory, text }: Props) {
  return (
    <TextContext.Provider value={text}>
      <ErrorBoundary>
        {'error' in opened ? (
          <main>
            <ErrorNotice error={opened.error} />
          </main>
        ) : (
          <Toasts>
            <PanelFrame store={opened.store} world={world} shell={shell} memory={memory} />
          </Toasts>
        )}
      </ErrorBoundary>
    </TextContext.Provider>
  );
}
