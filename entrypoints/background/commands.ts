import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '@/utils/adapters/side-panel';
import { keepClicked } from '@/utils/adapters/waiting-target';
import type { ClickedParts } from '@/utils/messages';

/** Keys that the user may change on the browser's own page. Listeners are set while the worker starts. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    // Before anything is awaited: the user's gesture does not outlive the task.
    openPanel({ tabId: tab.id }).catch(console.error);
    if (name === 'add-selection') void addSelection(tab).catch(console.error);
  });
}

/** Of the frame in which something is selected; without one the page itself is added. */
async function addSelection(tab: Tabs.Tab): Promise<void> {
  const target = { tabId: tab.id!, allFrames: true };
  const found = await browser.scripting
    .executeScript({ target, files: ['/clicked.js'], injectImmediately: true })
    .catch(() => []);
  const parts = found.map(({ result }) => result as ClickedParts | undefined);
  const selected = parts.find((one) => one?.text) ?? {};
  const info = { menuItemId: 'add-to', editable: false, modifiers: [] };
  await keepClicked({ ...info, ...(tab.url && { pageUrl: tab.url }) }, tab, selected);
}
