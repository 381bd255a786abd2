import browser from 'webextension-polyfill';
import type { PanelTarget } from '../app/shell';
import { openPanel } from './side-panel';
import { setPanelTarget } from './waiting-target';

const NOTHING: PanelTarget = { accountIds: [], matchKey: '', text: '' };

/**
 * Opens the panel of the window on the target, known now or in a moment; where no panel can be beside it,
 * as in a window of its own without tabs, the panel's page in a tab. To be called in the very task of the
 * user's click.
 */
export async function openPanelOrTab(
  windowId: number,
  target: Partial<PanelTarget> | Promise<Partial<PanelTarget>>,
): Promise<void> {
  // Before anything is awaited: the user's gesture does not outlive the task.
  const [opening, aimed] = await Promise.allSettled([openPanel({ windowId }), target]);
  if (aimed.status === 'rejected') throw aimed.reason;
  const of = opening.status === 'fulfilled' ? windowId : await openTab();
  await setPanelTarget(of, { ...NOTHING, ...aimed.value });
}

/** @returns its window, which may be another one */
async function openTab(): Promise<number> {
  const tab = await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  return tab.windowId!;
}
