import { full } from '@/components/text/full';
import { fullEs } from '@/components/text/full-es';
import { until } from '../until';
import { clickButton, waitForText } from './extension-page';
import type { Session } from './session';

const LANGUAGES = [full, fullEs];
const LOAD = LANGUAGES.map(({ starting }) => starting.sample.load);
const LOADED = LANGUAGES.map(({ starting }) => starting.sample.loaded);
/** The last news of many comes half a second after the one before. */
const QUIET_MS = 800;
const REMOVE = LANGUAGES.map(({ sample }) => sample.remove);

/** Loads the sample data as a user does, on the options page, unless it is in already. */
export async function loadSampleData({ options: page }: Session): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'sample';
  });
  await waitForText(page, [...LOAD, ...REMOVE]);
  const text = await page.evaluate(() => document.body.innerText);
  if (LOAD.some((name) => text.includes(name))) {
    await clickButton(page, LOAD);
    await waitForText(page, LOADED, 60_000);
  }
  await until(() => page.evaluate(isQuiet, QUIET_MS), 'The store does not come to rest.');
}

/** Runs in a page of the extension. Open pages are read anew after each of its news, and lose their marks for a moment. */
async function isQuiet(ms: number): Promise<boolean> {
  const { 'crm-news': told = 0 } = await chrome.storage.session.get('crm-news');
  return Date.now() > (told as number) + ms;
}
