import type { Menus, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { CLICK, type MenuTarget, PANEL_TARGET, type PanelTarget } from '../app/shell';
import { CLICKED_MAX, type Clicked } from '../core/detect/clicked';

/** What the panel of a window is to show next. */
export async function setPanelTarget(windowId: number, target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [PANEL_TARGET]: { windowId, at: Date.now(), ...target } });
}

/** An open panel takes it at once. */
const TAKEN_MS = 600;

/** Whether a panel of the window is open and has taken its target. No browser tells of all its panels. */
export async function isTargetTaken(): Promise<boolean> {
  for (const end = Date.now() + TAKEN_MS; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!(PANEL_TARGET in (await browser.storage.session.get(PANEL_TARGET)))) return true;
  }
  return false;
}

/** An address of a link may be a whole picture. */
const URL_MAX = 8_000;

/** Keeps what the browser's own menu was opened on, and has the panel of the window show it. */
export async function keepClicked(
  { menuItemId, selectionText = '', linkUrl = '', pageUrl }: Menus.OnClickData,
  { id: tabId, windowId, title }: Tabs.Tab,
  parts: Partial<Clicked>,
): Promise<void> {
  const id = String(Date.now());
  const text = (parts.text || selectionText).slice(0, CLICKED_MAX);
  const page = { pageUrl, pageTitle: title };
  await browser.storage.session.set({
    [CLICK + id]: { ...parts, ...page, text, linkUrl: linkUrl.slice(0, URL_MAX), tabId },
  });
  const clicked = { menu: menuItemId as MenuTarget['menu'], id };
  await setPanelTarget(windowId!, { clicked, accountIds: [], matchKey: '', text: '' });
}
