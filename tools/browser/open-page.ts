import type { Page } from 'puppeteer-core';
import { Advice } from '../advice';

/** @throws Advice with what the browser said, when the page cannot be opened */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url).catch((error: Error) => {
    throw new Advice(`${url} could not be opened: ${error.message}`);
  });
}
