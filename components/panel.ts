import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { CardTab, Route } from './navigation';

/** What every part of the panel may need. */
export interface Panel {
  store: Store;
  world: World;
  shell: Shell;
  /** The present minute, so that "in 5 minutes" stays true. */
  now: Instant;
  today: DateOnly;
  go(route: Route): void;
  /** Shows another view in the place of this one, so that Back leads to where one was before it. */
  replace(route: Route): void;
  /** Shows another tab of the card. */
  turnTo(tab: CardTab): void;
  /** One step back or forward. */
  move(by: -1 | 1): void;
  /** Goes back if the view shows the record of this id. */
  leave(id: string): void;
  /** Opens the form for a new account. */
  create(name?: string): void;
  /** Fills the search on top. */
  search(text: string): void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a part of the panel is drawn outside of it');
  return panel;
}
