import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPanel } from '@/utils/adapters/side-panel';
import { keepClicked } from '@/utils/adapters/waiting-target';
import type { MenuTarget } from '@/utils/app/shell';
import type { ClickedParts } from '@/utils/messages';
import { atStart } from './at-start';

const TEXTS: Menus.ContextType[] = ['selection', 'link'];

/** Ficha's entries in the browser's own menu. Listeners are set while the worker starts. */
export function offerMenus(): void {
  atStart('menus', createMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // Before anything is awaited: the user's gesture does not outlive the task.
    openPanel({ tabId: tab.id }).catch(console.error);
    void take(info, tab).catch(console.error);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  create('add-to', 'addToAccount', [...TEXTS, 'page', 'frame', 'image', 'editable']);
  create('look-up', 'lookUp', TEXTS);
}

function create(id: MenuTarget['menu'], title: string, contexts: Menus.ContextType[]): void {
  const item = { id, title: browser.i18n.getMessage(title), contexts };
  // Two starts at once both create it, and the second is refused.
  browser.contextMenus.create(item, () => browser.runtime.lastError);
}

async function take(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const target = { tabId: tab.id!, frameIds: [info.frameId ?? 0] };
  // Where the frame may not be looked at, the browser's own words have to do: line breaks are missing.
  const [found] = await browser.scripting
    .executeScript({ target, files: ['/clicked.js'], injectImmediately: true })
    .catch(() => []);
  await keepClicked(info, tab, (found?.result ?? {}) as Partial<ClickedParts>);
}
