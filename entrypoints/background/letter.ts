import browser from 'webextension-polyfill';
import { tellFrame } from '@/utils/adapters/messenger';
import { type FramePlace, readFrames } from '@/utils/adapters/page-matches';

/** Tells which message is open; put into a frame when the first address is found there. */
const TELLER = '/letter.js';

/** @returns the texts that say whose webmail the frame is of; none where it may not be looked at */
export async function lookForLetter({ tabId, frameId }: FramePlace): Promise<string[]> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [found] = await browser.scripting.executeScript({ target, files: [TELLER] });
    return Array.isArray(found?.result)
      ? found.result.filter((one) => typeof one === 'string')
      : [];
  } catch (error) {
    // A frame that has gone meanwhile, or a page that was only lent for a click.
    console.info('no message is looked for in this frame', error);
    return [];
  }
}

/** Has the other frames of a tab be read again. One that has gone meanwhile has nothing to say. */
export async function rereadOthers({ tabId, frameId }: FramePlace): Promise<void> {
  const others = (await readFrames(tabId)).filter((one) => one !== frameId);
  await Promise.allSettled(others.map((one) => tellFrame(tabId, one, 'page.reread')));
}
