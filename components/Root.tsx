import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Opened, Store } from '@/utils/app/ports';
import { ErrorBoundary } from './ErrorBoundary';
import { ErrorNotice } from './ErrorNotice';
import { Toasts } from './Toasts';
import { asMuchIn, type Text, TextContext } from './text/text';

export type OnLocale = (listener: (locale: string) => void) => void;

interface Props {
  opened: Opened;
  /** In the language of the start. */
  text: Text;
  /** Calls the listener with what the page is to speak, now and then. */
  onLocale?: OnLocale;
  children: (store: Store) => ComponentChildren;
}

/** What every page of Ficha stands in: its language, its toasts, and a sentence where there is no store. */
export function Root({ opened, text: first, onLocale, children }: Props) {
  const [text, setText] = useState(first);
  useEffect(() => onLocale?.(async (locale) => setText(await asMuchIn(locale, first))), []);
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);
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
