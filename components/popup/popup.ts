import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { AccountSearch, PaperSearch } from '@/utils/app/quick-lookup';
import type { PanelTarget, Shell } from '@/utils/app/shell';

/** What the panel is to show; the rest of it is nothing. */
export type PopupTarget = Partial<PanelTarget>;

/** What the popup needs of the browser around it. */
export interface PopupShell
  extends Pick<Shell, 'watchActivePage' | 'setMarked' | 'setRead' | 'openOptions'> {
  settings: Pick<Shell['settings'], 'watch'>;
  /**
   * Opens the panel of this window on the target, known now or in a moment, and closes the popup. To be
   * called in the very task of a click or key.
   */
  openPanel(target?: PopupTarget | Promise<PopupTarget>): Promise<void>;
  /** The browser's own question for a site; only directly within a click. False where the user says no. */
  requestSite(origin: string): Promise<boolean>;
  /** Called at once and after every change with the share of the search file that is made, if it is. */
  watchSearchProgress(listener: (done: number | undefined) => void): () => void;
  /** Whether its keyboard has a command key. */
  isMac: boolean;
  /** Opens an address, as of a new message, and closes the popup. */
  leaveTo(url: string): void;
  /** Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
}

/** What every part of the popup may need. */
export interface Popup {
  store: Store;
  world: World;
  shell: PopupShell;
  search: AccountSearch;
  paperSearch: PaperSearch;
}

export const PopupContext = createContext<Popup | undefined>(undefined);

export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('a part of the popup is drawn outside of it');
  return popup;
}
