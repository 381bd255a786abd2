import type { Page } from 'puppeteer-core';
import type { Family } from '@/tools/browser/installed';
import { needBrowser, needChromium } from '@/tools/browser/need';
import { type Session, type SessionOptions, startSession } from '@/tools/browser/session';
import { buildIfStale } from '@/tools/build';
import { until } from '@/tools/until';

/** A browser into which just what we ship was installed: no site is granted. */
export interface Installed extends Session {
  /** The page that opened by itself. */
  welcome: Page;
}

export async function installFicha(
  family: Family = 'chromium',
  options: Pick<SessionOptions, 'display' | 'language'> = {},
): Promise<Installed> {
  const installed = family === 'firefox' ? needBrowser('firefox') : needChromium();
  const extension = await buildIfStale(family);
  const headless = options.display === undefined;
  const session = await startSession(installed, { extension, headless, ...options });
  const welcome = await until(async () => {
    const pages = await session.browser.pages();
    return pages.find((page) => page.url().endsWith('/welcome.html'));
  }, 'No welcome page opened.').catch(async (error) => {
    await session.browser.close();
    throw error;
  });
  await welcome.bringToFront();
  return { ...session, welcome };
}
