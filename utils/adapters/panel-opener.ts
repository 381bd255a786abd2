import browser from 'webextension-polyfill';
import type { PanelTarget } from '../app/shell';
import { openPanel } from './side-panel';
import { setPanelTarget } from './waiting-target';

const NOTHING: PanelTarget = { accountIds: [], matchKey: '', text: '' };

/**
 * What opens the panel of this window on a target, known now or in a moment. To be called in the very
 * task of a click or key.
 */
export async function panelOpener() {
  const { id } = await browser.windows.getCurrent();
  const windowId = id!;
  return async (target?: Partial<PanelTarget> | Promise<Partial<PanelTarget>>): Promise<void> => {
    const aim = async () => {
      const aimed = await target;
      if (aimed) await setPanelTarget(windowId, { ...NOTHING, ...aimed });
    };
    // Before anything is awaited: the user's gesture does not outlive the task.
    await Promise.all([openPanel({ windowId }), aim()]);
  };
}
