import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { waitForMark } from '@/tools/browser/marks';
import { hasScreens, openScreen, type Screen } from '@/tools/browser/screen';
import { until } from '@/tools/until';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, SABINE } from './people';

let ficha: Ficha;
let screen: Screen;

// What is typed to the browser itself takes a screen.
describe.skipIf(!hasScreens)('keys for the browser itself', () => {
  beforeAll(async () => {
    screen = await openScreen({ width: 1400, height: 900 });
    ficha = await startFicha('chromium', { display: screen.name, language: 'en' });
  });
  afterAll(async () => {
    await ficha?.close();
    await screen?.close();
  });

  it('the key of the panel opens it', async () => {
    await shown(`<p>${SABINE}</p>`);
    screen.act('key', 'alt+shift+o');
    await ficha.panelWith('');
  });

  it('“ficha” in the address bar finds an account and shows its card in the open panel', async () => {
    const page = await shown(`<p>${HARUKA}</p>`);
    await typeAddress('ficha', 'sabine brandt');
    screen.act('key', 'Return');
    await ficha.panelWith('Head of Purchasing');
    expect(page.url()).toContain('127.0.0.1');
  });

  it('“ficha” in the address bar forgives a typing error in each word', async () => {
    await shown(`<p>${SABINE}</p>`);
    await typeAddress('ficha', 'haruak aboa');
    screen.act('key', 'Return');
    await ficha.panelWith(HARUKA);
  });

  it('what the address bar does not find is searched for in the panel', async () => {
    await shown(`<p>${HARUKA}</p>`);
    await typeAddress('ficha', 'zanzibar trading');
    screen.act('key', 'Return');
    await ficha.panelWith('No account matches “zanzibar trading”');
  });

  it('without a panel the card opens in the tab', async () => {
    const panel = await ChromiumPanel.of(ficha);
    await panel.page.close();
    const page = await shown(`<p>${HARUKA}</p>`);
    await typeAddress('ficha', 'sabine brandt');
    screen.act('key', 'Return');
    const address = `${ficha.extensionUrl}sidepanel.html`;
    await until(async () => page.url() === address, 'The tab stays where it was.');
    await page.waitForSelector('[data-card]');
  });

  it('the key of the lookup opens the popup', async () => {
    await shown(`<p>${SABINE}</p>`);
    screen.act('key', 'alt+shift+f');
    await until(
      async () => ficha.browser.targets().some((one) => one.url().endsWith('/popup.html')),
      'The popup did not open.',
    );
    screen.act('key', 'Escape');
  });

  it('what is selected is added by a key to the account that is meant', async () => {
    const page = await shown(`<p id="here">Kind regards, Sabine Brandt, ${SABINE}</p>`);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#here')!));
    screen.act('key', 'alt+shift+s');
    const panel = await ficha.panelWith('Add to account');
    await waitForPanel(panel, 'Sabine Brandt');
  });
});

async function shown(html: string) {
  const page = await ficha.open(html);
  await page.bringToFront();
  await waitForMark(page, html.includes(SABINE) ? SABINE : HARUKA);
  await clickInto(page);
  return page;
}

/** The keyboard is then the window's, as for whoever reads the page. */
async function clickInto(page: Page): Promise<void> {
  const corner = await page.evaluate(() => ({
    x: screenX + innerWidth / 2,
    y: screenY + outerHeight - innerHeight / 4,
  }));
  screen.act('mousemove', Math.round(corner.x), Math.round(corner.y), 'click', 1);
  await until(() => page.evaluate(() => document.hasFocus()), 'The page got no focus.');
}

/** As fast as a person types: the address bar asks at every letter. */
async function typeAddress(keyword: string, text: string): Promise<void> {
  screen.act('key', 'ctrl+l');
  screen.act('type', '--delay', 40, keyword);
  screen.act('key', 'Tab');
  screen.act('type', '--delay', 40, text);
}
