import type { SidebarAction } from 'webextension-polyfill';

/**
 * Opens the panel beside the tab, or beside all of a window: the side panel of Chromium, the sidebar of
 * Firefox. To be called in the very task of the user's click. Rejects where this browser does not take
 * the click for one: in Firefox only its own buttons count and those of Ficha's pages, not a click in a
 * page. A sidebar that is open already will do.
 */
export function openPanel(beside: { tabId: number } | { windowId: number }): Promise<void> {
  // Known when it is built: the store of Firefox warns of code for other browsers.
  if (import.meta.env.FIREFOX) return openSidebar();
  return chrome.sidePanel.open(beside);
}

async function openSidebar(): Promise<void> {
  try {
    await sidebarOf().open();
  } catch (error) {
    if (!(await sidebarOf().isOpen({}))) throw error;
  }
}

/** By its native name: some pages load this late, and without the polyfill it tears nothing apart. */
function sidebarOf(): SidebarAction.Static {
  return (chrome as unknown as { sidebarAction: SidebarAction.Static }).sidebarAction;
}
