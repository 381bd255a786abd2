import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { Route } from './navigation';

/** What every part of the panel may need. */
export interface Panel {
  store: Store;
  world: World;
  shell: Shell;
  /** The present minute, so that "in 5 minutes" stays true. */
  now: Instant;
  today: DateOnly;
  go(route: Route): void;
  /** Goes back if the card of this account is shown. */
  leave(accountId: string): void;
  /** Opens the form for a new account. */
  create(name?: string): void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a part of the panel is drawn outside of it');
  return panel;
}
