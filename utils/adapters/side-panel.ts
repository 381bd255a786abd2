import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Opens the panel beside the tab: the side panel of Chromium, the sidebar of Firefox. To be called
 * in the very task of the user's click. Rejects where this browser does not take the click for one:
 * in Firefox only its own buttons count, not a click in a page.
 */
export function openPanel(tab: Tabs.Tab): Promise<void> {
  // Known when it is built: the store of Firefox warns of code for other browsers.
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  return chrome.sidePanel.open({ tabId: tab.id! });
}
