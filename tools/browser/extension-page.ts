import type { Page, PuppeteerLifeCycleEvent } from 'puppeteer-core';
import { until } from '../until';
import type { Extension } from './session';

/** Shows a page of the extension in the tab. */
export async function goToExtensionPage(
  { installed, extensionUrl }: Extension,
  page: Page,
  name: string,
): Promise<void> {
  // Firefox never reports such pages as loaded; what follows waits for what it needs instead.
  const waitUntil: PuppeteerLifeCycleEvent[] = installed.family === 'firefox' ? [] : ['load'];
  await page.goto(extensionUrl + name, { waitUntil });
}

/** All buttons, or those of the dialog when one is open: the rest cannot be clicked then. */
const REACHABLE = '(//dialog[@open]//button | //button[not(//dialog[@open])])';

/** Clicks the first button that carries one of the names, once it is there and enabled. */
export async function clickButton(page: Page, names: readonly string[]): Promise<void> {
  const button = await until(
    async () => {
      for (const name of names) {
        const found = await page.$(`::-p-xpath(${REACHABLE}[not(@disabled)][${named(name)}])`);
        if (found) return found;
      }
      return undefined;
    },
    `There is no button “${names.join('” or “')}” on ${page.url()}.`,
  );
  await button.click();
}

/** Waits until one of the texts stands on the page. */
export async function waitForText(
  page: Page,
  texts: readonly string[],
  ms?: number,
): Promise<void> {
  await until(
    async () => {
      // A page that is just being loaded has no body yet.
      const shown = await page.evaluate(() => document.body?.innerText ?? '');
      return texts.some((text) => shown.includes(text));
    },
    `“${texts[0]}” did not appear on ${page.url()}.`,
    ms,
  );
}

function named(name: string): string {
  return `normalize-space(.)="${name}" or @aria-label="${name}"`;
}
