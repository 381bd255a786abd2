import type { SidebarAction, Tabs } from 'webextension-polyfill';

/**
 * Opens the panel beside the tab: the side panel of Chromium, the sidebar of Firefox. To be called
 * in the very task of the user's click. Rejects where this browser does not take the click for one:
 * in Firefox only its own buttons count and those of Ficha's pages, not a click in a page.
 */
export function openPanel(tab: Tabs.Tab): Promise<void> {
  if ('sidePanel' in chrome) return chrome.sidePanel.open({ tabId: tab.id! });
  // By its native name: some pages load this late, and without the polyfill it tears nothing apart.
  return (chrome as unknown as { sidebarAction: SidebarAction.Static }).sidebarAction.open();
}
