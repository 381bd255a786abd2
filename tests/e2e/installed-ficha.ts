import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '@/tools/browser/extension-page';
import { FirefoxWindow } from '@/tools/browser/firefox-window';
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

const NONE = 'No welcome page opened.';

export async function installFicha(
  family: Family = 'chromium',
  options: Pick<SessionOptions, 'display' | 'language'> = {},
): Promise<Installed> {
  const installed = family === 'firefox' ? needBrowser('firefox') : needChromium();
  const extension = await buildIfStale(family);
  const headless = options.display === undefined;
  const session = await startSession(installed, { extension, headless, ...options });
  try {
    const welcome = await (family === 'firefox' ? inFirefox(session) : inChromium(session));
    await welcome.bringToFront();
    return { ...session, welcome };
  } catch (error) {
    await session.browser.close();
    throw error;
  }
}

function inChromium({ browser }: Session): Promise<Page> {
  return until(
    async () => (await browser.pages()).find((page) => page.url().endsWith('/welcome.html')),
    NONE,
  );
}

/** Firefox reports no page of an extension but those it was sent to, so the tab goes there once more. */
async function inFirefox(session: Session): Promise<Page> {
  const window = await FirefoxWindow.of(session.browser);
  const urls = `gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(' ')`;
  await until(async () => (await window.evaluate<string>(urls)).endsWith('/welcome.html'), NONE);
  const pages = await session.browser.pages();
  const welcome = pages.find((page) => page !== session.options)!;
  await goToExtensionPage(session, welcome, 'welcome.html');
  return welcome;
}
