import type { Tabs } from 'webextension-polyfill';
import { answer } from '@/utils/adapters/messenger';
import { contentOfTab } from '@/utils/adapters/page-matches';
import { openPanel } from '@/utils/adapters/side-panel';
import { setPanelTarget } from '@/utils/adapters/waiting-target';
import { openedIn } from '@/utils/app/shell';
import { AppError } from '@/utils/core/error';
import type { ToWorker } from '@/utils/messages';
import { isMarkKey } from './mark-key';
import { peek } from './peek';

/** A click on a mark opens the panel. Listeners are set while the worker starts. */
export function openPanelOnClicks(): void {
  answer<ToWorker>({
    'card.open': (sender, key) => openCard(sender.tab, key),
    'card.peek': (sender, key) => peek(sender, key),
  });
}

/** The panel is opened before anything is awaited: the user's gesture does not outlive the task. */
async function openCard(tab: Tabs.Tab | undefined, key: unknown): Promise<boolean> {
  if (tab?.id === undefined || !isMarkKey(key)) {
    throw new AppError('bad-request', 'card.open wants the key of a mark');
  }
  const opening = openPanel({ tabId: tab.id }).then(
    () => true,
    () => false,
  );
  const { matches, letter } = await contentOfTab(tab.id);
  const match = matches.find((one) => one.key === key);
  if (!match) throw new AppError('bad-request', 'no such mark on this page');
  // Somebody new is shown on the list of the page, beside the company and the button that adds them.
  const accountIds = match.proposal ? [] : match.accountIds;
  const opened = openedIn(tab.id, letter);
  const target = { matchKey: key, text: match.text, accountIds, ...(opened && { opened }) };
  await setPanelTarget(tab.windowId!, target);
  return opening;
}
