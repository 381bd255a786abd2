import browser, { type Tabs } from 'webextension-polyfill';
import { answer } from '@/utils/adapters/messenger';
import { contentOfTab } from '@/utils/adapters/page-matches';
import { openPanel } from '@/utils/adapters/side-panel';
import { injectInto } from '@/utils/adapters/sites';
import { setPanelTarget } from '@/utils/adapters/waiting-target';
import { openedIn } from '@/utils/app/shell';
import { AppError } from '@/utils/core/error';
import type { ToWorker } from '@/utils/messages';
import { isMarkKey } from './mark-key';
import { peek } from './peek';

/** A click on a mark or on the toolbar opens the panel. Listeners are set while the worker starts. */
export function openPanelOnClicks(): void {
  answer<ToWorker>({
    'card.open': (sender, key) => openCard(sender.tab, key),
    'card.peek': (sender, key) => peek(sender, key),
  });
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab).catch(console.error);
    if (tab.id !== undefined) void readPage(tab.id);
  });
}

/** The panel is opened before anything is awaited: the user's gesture does not outlive the task. */
async function openCard(tab: Tabs.Tab | undefined, key: unknown): Promise<boolean> {
  if (tab?.id === undefined || !isMarkKey(key)) {
    throw new AppError('bad-request', 'card.open wants the key of a mark');
  }
  const opening = openPanel(tab).then(
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

/** The click itself lets Ficha into a page whose site is not granted. A page that is read already is left alone. */
async function readPage(tabId: number): Promise<void> {
  try {
    await injectInto(tabId);
  } catch (error) {
    console.info('Ficha cannot read this page', error);
  }
}
