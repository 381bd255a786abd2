import { full } from '@/components/text/full';
import { fullEs } from '@/components/text/full-es';
import { clickButton, waitForText } from './extension-page';
import type { Session } from './session';

const LANGUAGES = [full, fullEs];
const LOAD = LANGUAGES.map(({ starting }) => starting.sample.load);
const LOADED = LANGUAGES.map(({ starting }) => starting.sample.loaded);
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
}
