import type { Finding } from '../core/match/finding';

/** What the panel knows of the tab in front of the user. */
export interface ActivePage {
  tabId: number;
  /** `none`: the site is not granted yet; `impossible`: a page no extension may read. */
  access: 'granted' | 'none' | 'impossible';
  /** The site's origin where the browser tells it, for the permission buttons. */
  origin?: string;
  /** In the order they stand on the page, one for each key. */
  findings: Finding[];
}
