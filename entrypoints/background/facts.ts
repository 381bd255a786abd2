import browser from 'webextension-polyfill';
import { type PageFacts, parsePageFacts } from '@/utils/core/detect/page-facts';

/** Reads what a page says of itself; put into it once it is loaded. */
const READER = '/facts.js';

/** @returns nothing where the page may not be looked at, or says what no page would */
export async function readFacts(tabId: number): Promise<PageFacts | undefined> {
  try {
    const target = { tabId, frameIds: [0] };
    const [found] = await browser.scripting.executeScript({ target, files: [READER] });
    return parsePageFacts(found?.result);
  } catch (error) {
    // A page that has gone meanwhile.
    console.info('no facts are read of this page', error);
    return undefined;
  }
}
