import { useEffect, useState } from 'preact/hooks';
import type { Kept } from './kept';
import { late } from './late';
import type { Route } from './navigation';
import { Skeleton } from './Skeleton';
import { type FullText, fullTextOf, type Text, TextContext, useText } from './text/text';

export type RecordRoute = Exclude<Route, { view: 'page' | 'choose' }>;

export interface Props {
  route: RecordRoute;
  kept: Kept;
  /** What scrolls. */
  scroller: HTMLElement | null;
  onReady: () => void;
}

const Views = late(async () => (await import('./RecordRoutes')).RecordRoutes);
const texts = new Map<string, FullText>();

/** The views of records, whose code and words stay out of the way of the panel's first paint. */
export function RecordView(props: Props) {
  const text = useText();
  const [full, setFull] = useState(() => texts.get(text.format.locale));
  useEffect(() => {
    if (full) return;
    Views.preload();
    wordsOf(text).then(
      (loaded) => setFull(loaded),
      (error: unknown) =>
        setFull(() => {
          throw error;
        }),
    );
  }, []);
  if (!full) return <Skeleton />;
  return (
    <TextContext.Provider value={full}>
      <Views {...props} />
    </TextContext.Provider>
  );
}

/** Fetches code and words ahead of the first click. */
export function preloadRecordView(text: Text): void {
  Views.preload();
  // Where this fails, the view itself tries again and tells.
  wordsOf(text).catch(() => undefined);
}

async function wordsOf(text: Text): Promise<FullText> {
  const loaded = await fullTextOf(text);
  texts.set(text.format.locale, loaded);
  return loaded;
}
