import type { Page } from 'puppeteer-core';
import { steady, until } from '../until';
import type { Screen } from './screen';

/** The browser's own question whether Ficha may read a site: it has taken the keyboard from the page. */
async function promptOver(page: Page, screen: Screen): Promise<void> {
  await until(async () => !(await hasKeys(page)), 'The browser asked nothing.');
  // It comes with an animation, and takes no key before that is over.
  await steady(() => screen.look());
}

/** Presses "Allow" by keyboard; the focus begins on "Deny" beside it. */
export async function allowInPrompt(page: Page, screen: Screen): Promise<void> {
  await promptOver(page, screen);
  const before = await screen.look();
  screen.act('key', 'Tab');
  await until(async () => (await screen.look()) !== before, 'The focus did not move.');
  screen.act('key', 'Return');
  await until(() => hasKeys(page), 'The question did not go away.');
}

/** Leaves the question with Escape, which is a no. */
export async function refuseInPrompt(page: Page, screen: Screen): Promise<void> {
  await promptOver(page, screen);
  screen.act('key', 'Escape');
  await until(() => hasKeys(page), 'The question did not go away.');
}

function hasKeys(page: Page): Promise<boolean> {
  return page.evaluate(() => document.hasFocus());
}
