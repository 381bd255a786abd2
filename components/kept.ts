import type { VirtualItem } from '@tanstack/virtual-core';

/** What a view leaves behind so that coming back finds it as it was. */
export interface Kept {
  scrollTop: number;
  /** How many entries of the history were loaded. */
  loaded?: number;
  allUpcoming?: boolean;
  /** What each list was sorted, filtered and opened to, by its tab; shapes are the lists' own. */
  lists?: { [list: string]: unknown };
  /** The measured heights of its rows. */
  rows?: VirtualItem[];
}
