import browser from 'webextension-polyfill';
import { tellFrame, tellTab } from '@/utils/adapters/messenger';
import { dropMatches, readFrames, readTabs } from '@/utils/adapters/page-matches';
import { PAGE_PORT } from '@/utils/messages';
import { isConnected, PageLine, rereadFacts } from './page-line';
import { prepareRecogniser } from './recogniser';

/** Reads what content scripts send and answers where to paint. Listeners are set while the worker starts. */
export function answerPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || port.sender?.tab?.id === undefined) return;
    prepareRecogniser();
    const { tabId } = new PageLine(port).place;
    void forgetSilentFrames(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropMatches(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status, url, title }) => {
    if (status === 'complete') void forgetSilentFrames(tabId);
    if (status === 'complete' || url || title) rereadFacts(tabId);
  });
}

/** Has every page that was read be read again. A tab that has gone meanwhile has nothing to say. */
export async function rereadPages(): Promise<void> {
  const tabs = await readTabs();
  await Promise.allSettled(tabs.map((tabId) => tellTab(tabId, 'page.reread')));
}

/**
 * Frames may go while no worker runs that would notice: a page that Ficha may not read follows, a
 * message is closed. Nothing of them is to stay in the panel.
 */
async function forgetSilentFrames(tabId: number): Promise<void> {
  const frames = await readFrames(tabId);
  const silent = new Set<number>();
  await Promise.all(
    frames.map(async (frameId) => {
      const alive = isConnected({ tabId, frameId }) || (await answers(tabId, frameId));
      if (!alive) silent.add(frameId);
    }),
  );
  if (silent.size === 0) return;
  await dropMatches(tabId, (frameId) => !silent.has(frameId) || isConnected({ tabId, frameId }));
}

function answers(tabId: number, frameId: number): Promise<boolean> {
  return tellFrame(tabId, frameId, 'page.ping').then(
    () => true,
    () => false,
  );
}
