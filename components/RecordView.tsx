import { useEffect, useState } from 'preact/hooks';
import type { Kept } from './kept';
import { late } from './late';
import type { Route } from './navigation';
import { Skeleton } from './Skeleton';
import { type FullText, fullTextOf, TextContext, useText } from './text/text';

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
    fullTextOf(text).then(
      (loaded) => {
        texts.set(text.format.locale, loaded);
        setFull(loaded);
      },
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

/** Fetches the code ahead of the first click. */
export const preloadRecordView = Views.preload;
