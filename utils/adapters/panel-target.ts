import browser from 'webextension-polyfill';
import type { PanelTarget } from '../app/shell';

const KEY = 'panel-target';

/** What the panel of a window is to show next. */
export async function setPanelTarget(windowId: number, target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [KEY]: { windowId, ...target } });
}

/** Calls the listener for a target that waits already and for every later one; each is handed out once. */
export function watchPanelTarget(listener: (target: PanelTarget) => void): () => void {
  const mine = browser.windows.getCurrent().then((window) => window.id);
  const take = async (stored: unknown) => {
    const waiting = stored as (PanelTarget & { windowId: number }) | undefined;
    if (!waiting || waiting.windowId !== (await mine)) return;
    await browser.storage.session.remove(KEY);
    listener({ matchKey: waiting.matchKey, accountIds: waiting.accountIds });
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) void take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(onChanged);
}
