import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel, setScheme } from '@/tools/browser/chromium-panel';
import { clickButton, goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import { builtFolder } from '@/tools/build';
import { steady, until } from '@/tools/until';
import { violations } from './axe';
import { waitForPanel } from './ficha';
import { type Installed, installFicha } from './installed-ficha';

let ficha: Installed;
beforeAll(async () => {
  ficha = await installFicha();
});
afterAll(() => ficha?.browser.close());

it('opens by itself after the installation', async () => {
  const { welcome } = ficha;
  await waitForText(welcome, ['Know who you are reading.']);
  expect(await welcome.title()).toBe('Ficha · Welcome');
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([360, 800, 1400])('keeps to WCAG 2.2 AA and to a window of %i pixels', async (width) => {
    const { welcome } = ficha;
    await welcome.setViewport({ width, height: 900 });
    await setScheme(welcome, scheme);
    expect(await violations(welcome)).toEqual([]);
    const page = await welcome.evaluate(() => document.documentElement.scrollWidth);
    expect(page).toBeLessThanOrEqual(width);
  });
});

it('lets the way it works be chosen by keyboard alone', async () => {
  const { welcome } = ficha;
  await welcome.bringToFront();
  const focused = () => welcome.evaluate(() => document.activeElement?.parentElement?.textContent);
  await welcome.focus('select');
  await welcome.keyboard.press('Tab');
  expect(await focused()).toContain('My webmail');
  await welcome.keyboard.press('ArrowDown');
  await waitForText(welcome, ['Ficha would read every ordinary page']);
  await welcome.keyboard.press('ArrowDown');
  await waitForText(welcome, ['No site is allowed.']);
  await welcome.keyboard.press('ArrowUp');
  await welcome.keyboard.press('ArrowUp');
  await welcome.keyboard.press('Tab');
  expect(await welcome.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Allow Gmail',
  );
});

it('loads the sample data, and its last line opens the panel', async () => {
  const { welcome } = ficha;
  await welcome.bringToFront();
  await clickButton(welcome, ['Load sample data']);
  await waitForText(welcome, ['The invented company is in.'], 60_000);
  await clickButton(welcome, ['Open the panel']);
  const panel = await ChromiumPanel.of(ficha);
  await waitForPanel(panel, 'This page cannot be read');
});

it('is found again in the options', async () => {
  const { options, browser, extensionUrl } = ficha;
  await options.bringToFront();
  await options.evaluate(() => {
    location.hash = 'about';
  });
  const before = (await browser.pages()).length;
  await options.locator('::-p-xpath(//a[.="Show the welcome page"])').click();
  await until(async () => (await browser.pages()).length > before, 'No tab opened.');
  const again = (await browser.pages()).filter(
    (page) => page.url() === `${extensionUrl}welcome.html`,
  );
  expect(again).toHaveLength(2);
});

it('does not open after an update', async () => {
  const { browser, extensionUrl, welcome } = ficha;
  // Loading the same folder once more is how an update looks; the pages of the old one are closed then.
  await browser.installExtension(builtFolder('chromium'));
  await until(async () => welcome.isClosed(), 'The old page stayed.');
  const page = await browser.newPage();
  await goToExtensionPage(ficha, page, 'options.html');
  await until(
    () => page.evaluate(async () => 'done:menus' in (await chrome.storage.session.get())),
    'The worker did not start.',
  );
  const urls = await steady(async () => (await browser.pages()).map((one) => one.url()));
  expect(urls).not.toContain(`${extensionUrl}welcome.html`);
});
