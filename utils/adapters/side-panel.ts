import browser from 'webextension-polyfill';

/**
 * Opens the panel beside the tab, or beside all of a window: the side panel of Chromium, the sidebar of Firefox. To be called
 * in the very task of the user's click. Rejects where this browser does not take the click for one:
 * in Firefox only its own buttons count, not a click in a page.
 */
export function openPanel(beside: { tabId: number } | { windowId: number }): Promise<void> {
  if ('sidePanel' in chrome) return chrome.sidePanel.open(beside);
  return browser.sidebarAction.open();
}
