import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Opens the panel beside the tab: the side panel of Chromium, the sidebar of Firefox. To be called
 * in the very task of the user's click. Rejects where this browser does not take the click for one:
 * in Firefox only its own buttons count, not a click in a page.
 */
export function openPanel(tab: Tabs.Tab): Promise<void> {
  if ('sidePanel' in chrome) return chrome.sidePanel.open({ tabId: tab.id! });
  return browser.sidebarAction.open();
}
