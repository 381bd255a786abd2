import browser from 'webextension-polyfill';
import { PANEL_TARGET, type PanelTarget, TARGET_WAITS_MS } from '../app/shell';

/**
 * Calls the listener for a target that waits already and for every later one. A mark is handed out once;
 * what was chosen in the browser's menu stays, for a panel that is closed and opened again, until it is left.
 */
export function watchPanelTarget(listener: (target: PanelTarget) => void): () => void {
  const mine = browser.windows.getCurrent().then((window) => window.id);
  const take = async (stored: unknown) => {
    const waiting = stored as (PanelTarget & { windowId: number; at: number }) | undefined;
    if (!waiting || waiting.windowId !== (await mine)) return;
    const { windowId, at, ...target } = waiting;
    if (!target.clicked) await browser.storage.session.remove(PANEL_TARGET);
    if (target.clicked || Date.now() - at < TARGET_WAITS_MS) listener(target);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PANEL_TARGET]) void take(changes[PANEL_TARGET].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(PANEL_TARGET).then((stored) => take(stored[PANEL_TARGET]));
  return () => browser.storage.onChanged.removeListener(onChanged);
}
