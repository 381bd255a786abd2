import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Kept } from './kept';
import {
  type CardTab,
  followTo,
  goTo,
  here,
  move,
  parseTrail,
  type Route,
  replaceBy,
  type Step,
  type Trail,
  turnTo,
} from './navigation';

/** A place for a short text that outlives a reload. */
export interface Memory {
  read(): string | null;
  write(text: string): void;
}

export interface Navigation {
  trail: Trail;
  step: Step;
  go: (route: Route) => void;
  replace: (route: Route) => void;
  turnTo: (tab: CardTab) => void;
  move: (by: -1 | 1) => void;
  /** Shows the account of the message that was opened, or the list of the page. */
  follow: (id: string | undefined) => void;
  /** Goes back if the view shows the record of this id. */
  leave: (id: string) => void;
  /** What the view of a step left behind. */
  keptOf: (step: Step) => Kept;
}

/** Where the user is, where they were, and the keys and mouse buttons that take them there. */
export function useNavigation(memory: Memory): Navigation {
  const [trail, setTrail] = useState(() => parseTrail(memory.read()));
  const kept = useMemo(() => new Map<number, Kept>(), []);
  useLayoutEffect(() => memory.write(JSON.stringify(trail)), [trail]);

  const step = here(trail);
  const moveBy = (by: -1 | 1) => setTrail((current) => move(current, by));
  useMoveKeys(moveBy);
  return {
    trail,
    step,
    go: (route) => {
      for (const { key } of trail.steps.slice(trail.at + 1)) kept.delete(key);
      setTrail((current) => goTo(current, route));
    },
    replace: (route) => setTrail((current) => replaceBy(current, route)),
    turnTo: (tab) => setTrail((current) => turnTo(current, tab)),
    move: moveBy,
    follow: (id) => setTrail((current) => followTo(current, id)),
    leave: (id) =>
      setTrail((current) => {
        const { route } = here(current);
        if (!('id' in route) || route.id !== id) return current;
        return current.at > 0 ? move(current, -1) : goTo(current, { view: 'page' });
      }),
    keptOf: ({ key }) => {
      const known = kept.get(key) ?? { scrollTop: 0 };
      kept.set(key, known);
      return known;
    },
  };
}

function useMoveKeys(moveBy: (by: -1 | 1) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      event.preventDefault();
      moveBy(event.key === 'ArrowLeft' ? -1 : 1);
    };
    const onMouseUp = (event: MouseEvent) => {
      if (event.button !== 3 && event.button !== 4) return;
      event.preventDefault();
      moveBy(event.button === 3 ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('mouseup', onMouseUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
}
