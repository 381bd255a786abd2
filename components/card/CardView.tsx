import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../Skeleton';
import type { AccountView, Props } from './AccountView';

type View = typeof AccountView;
let loaded: View | undefined;

async function load(): Promise<View> {
  loaded = (await import('./AccountView')).AccountView;
  return loaded;
}

/** Fetches the code of the card ahead of the first click. */
export function loadCard(): void {
  // Where this fails, the card itself tries again and tells.
  load().catch(() => undefined);
}

/** The account card, whose code stays out of the way of the panel's first paint. */
export function CardView(props: Props) {
  const [view, setView] = useState(() => loaded);
  useEffect(() => {
    if (view) return;
    load().then(
      (found) => setView(() => found),
      (error: unknown) =>
        setView(() => {
          throw error;
        }),
    );
  }, []);
  const View = view;
  return View ? <View {...props} /> : <Skeleton />;
}
