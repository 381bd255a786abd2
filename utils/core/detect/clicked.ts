/** What stood under the pointer when the user chose something in the browser's own menu. */
export interface Clicked {
  /** What was selected; empty where nothing was. */
  text: string;
  /** Of the link that was clicked. */
  linkUrl?: string;
  linkText?: string;
  /** The few lines the click was in. */
  around?: string;
  pageUrl?: string;
  pageTitle?: string;
}

/** More than this of a selection is not kept. */
export const CLICKED_MAX = 100_000;
