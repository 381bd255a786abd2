import type { Match } from '../core/match/match';

/** What the panel knows of the tab in front of the user. */
export interface ActivePage {
  tabId: number;
  /**
   * `once`: read as it stood at the user's click, without a grant for the site; `none`: neither;
   * `impossible`: a page no extension may read.
   */
  access: 'granted' | 'once' | 'none' | 'impossible';
  /** The site's origin where the browser tells it, for the permission buttons. */
  origin?: string;
  /** In the order they stand on the page, one for each key. */
  matches: Match[];
}

/** A mark that was clicked in the page, and whom it stands for. */
export interface PanelTarget {
  accountIds: string[];
  matchKey: string;
  /** What the match says, as `Match.text`. */
  text: string;
}

/** What the panel needs of the browser around it. Watchers return the function that ends them. */
export interface Shell {
  /** Called at once and whenever the active tab or its matches change; `undefined` while unknown. */
  watchActivePage(listener: (page: ActivePage | undefined) => void): () => void;
  watchPanelTarget(listener: (target: PanelTarget) => void): () => void;
  /** Only within a click; `false` where the user says no. `origin` is needed for `site`. */
  requestAccess(scope: 'site' | 'all', origin?: string): Promise<boolean>;
  /** Rejects with AppError `page-not-readable`. */
  readOnce(tabId: number): Promise<void>;
  openOptions(): void;
}
