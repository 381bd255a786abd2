import browser, { type Runtime } from 'webextension-polyfill';
import { contentOfFrame } from '@/utils/adapters/page-matches';
import { browserWorld } from '@/utils/adapters/world';
import { peekAt } from '@/utils/app/peek';
import { AppError } from '@/utils/core/error';
import type { Peek } from '@/utils/core/match/peek';
import { isMarkKey } from './mark-key';
import { openRecogniser } from './recogniser';

/** Draws what `card.peek` answers; put into a frame when it is first needed there. */
const DRAWER = '/peek.js';

/** A frame learns only of those it names itself. */
export async function peek(sender: Runtime.MessageSender, key: unknown): Promise<Peek | undefined> {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined || !isMarkKey(key)) {
    throw new AppError('bad-request', 'card.peek wants the key of a mark');
  }
  const tabId = tab.id;
  const match = (await contentOfFrame({ tabId, frameId })).matches.find((one) => one.key === key);
  if (!match) return undefined;
  const [{ store }] = await Promise.all([
    openRecogniser(),
    browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [DRAWER] }),
  ]);
  return peekAt(store, browserWorld, match);
}
