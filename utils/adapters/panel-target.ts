import browser from 'webextension-polyfill';
import type { PanelTarget } from '../app/shell';

const KEY = 'panel-target';
/** Where a click in the page cannot open the panel, the user opens it right after, or meant something else. */
const VALID_MS = 15_000;

/** What the panel of a window is to show next. */
export async function setPanelTarget(windowId: number, target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [KEY]: { windowId, at: Date.now(), ...target } });
}

/** Calls the listener for a target that waits already and for every later one; each is handed out once. */
export function watchPanelTarget(listener: (target: PanelTarget) => void): () => void {
  const mine = browser.windows.getCurrent().then((window) => window.id);
  const take = async (stored: unknown) => {
    const waiting = stored as (PanelTarget & { windowId: number; at: number }) | undefined;
    if (!waiting || waiting.windowId !== (await mine)) return;
    await browser.storage.session.remove(KEY);
    const { windowId, at, ...target } = waiting;
    if (Date.now() - at < VALID_MS) listener(target);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) void take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(onChanged);
}
