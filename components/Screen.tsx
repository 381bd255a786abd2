import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from './kept';
import s from './Screen.module.css';

interface Props {
  label: string;
  kept: Kept;
  /** Takes the focus, as a page does after a click on a link. */
  focus: boolean;
  children: (scroller: HTMLElement | null, onReady: () => void) => ComponentChildren;
}

/** What scrolls below the top bar; comes back to where it was left. */
export function Screen({ label, kept, focus, children }: Props) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const restored = useRef(false);
  useEffect(() => {
    // What is searched for while the view changes keeps it.
    if (focus && !document.activeElement?.closest('search'))
      scroller?.focus({ preventScroll: true });
  }, [scroller]);
  const onReady = useCallback(() => {
    if (!scroller || restored.current) return;
    restored.current = true;
    scroller.scrollTop = kept.scrollTop;
  }, [scroller]);
  return (
    <main
      class={s.screen}
      ref={setScroller}
      tabIndex={-1}
      aria-label={label}
      onScroll={(event) => {
        if (restored.current) kept.scrollTop = event.currentTarget.scrollTop;
      }}
    >
      {children(scroller, onReady)}
    </main>
  );
}
