import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FullText, fullTextOf, TextContext, useText } from './text';

/** Draws its children once the late words are there; without them a page's first view does. */
export function WithFullText({ children }: { children: ComponentChildren }) {
  const text = useText();
  const [full, setFull] = useState<FullText>();
  useEffect(() => {
    fullTextOf(text).then(setFull, (error: unknown) =>
      setFull(() => {
        throw error;
      }),
    );
  }, [text]);
  return full ? <TextContext.Provider value={full}>{children}</TextContext.Provider> : null;
}
