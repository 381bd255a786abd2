import type { Page } from 'puppeteer-core';
import type { Match } from '@/utils/core/match/match';
import type { FrameContent } from '@/utils/core/match/together';

/** What the worker found in all tabs, as it keeps it for the panel; read from a page of the extension. */
export async function matchesOf(options: Page): Promise<Match[]> {
  const stored = await options.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('page:'))
    .flatMap(([, content]) => (content as FrameContent).matches);
}
