import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from './Skeleton';

/** A component whose code comes when it is first drawn, or ahead of that by `preload`. */
export interface Late<Props> {
  (props: Props): preact.JSX.Element;
  preload(): void;
}

/** @param meanwhile stands there until then */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ComponentChildren = <Skeleton />,
): Late<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    loaded ??= await load();
    return loaded;
  };
  function LateView(props: Props) {
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      fetch().then(
        (found) => setView(() => found),
        (error: unknown) =>
          setView(() => {
            throw error;
          }),
      );
    }, []);
    return <>{View ? <View {...props} /> : meanwhile}</>;
  }
  // Where this fails, the view itself tries again and tells.
  return Object.assign(LateView, { preload: () => void fetch().catch(() => undefined) });
}
