import type { ComponentChildren } from 'preact';
import type { Opened, Store } from '@/utils/app/ports';
import { ErrorBoundary } from './ErrorBoundary';
import { ErrorNotice } from './ErrorNotice';
import { Toasts } from './Toasts';
import { type Text, TextContext } from './text/text';

interface Props {
  opened: Opened;
  text: Text;
  children: (store: Store) => ComponentChildren;
}

/** What every page of Ficha stands in: its language, its toasts, and a sentence where there is no store. */
export function Root({ opened, text, children }: Props) {
  return (
    <TextContext.Provider value={text}>
      <ErrorBoundary>
        {'error' in opened ? (
          <main>
            <ErrorNotice error={opened.error} />
          </main>
        ) : (
          <Toasts>{children(opened.store)}</Toasts>
        )}
      </ErrorBoundary>
    </TextContext.Provider>
  );
}
