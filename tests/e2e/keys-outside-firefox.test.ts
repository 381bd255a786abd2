import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { FirefoxWindow } from '@/tools/browser/firefox-window';
import { waitForMark } from '@/tools/browser/marks';
import { hasScreens, openScreen, type Screen } from '@/tools/browser/screen';
import { until } from '@/tools/until';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, SABINE } from './people';

let ficha: Ficha;
let screen: Screen;
let window: FirefoxWindow;

// What is typed to the browser itself takes a screen.
describe.skipIf(!hasScreens)('keys for Firefox itself', () => {
  beforeAll(async () => {
    screen = await openScreen({ width: 1400, height: 900 });
    ficha = await startFicha('firefox', { display: screen.name, language: 'en' });
    window = await FirefoxWindow.of(ficha.browser);
    await window.evaluate('Promise.resolve(SidebarController.hide())');
  });
  afterAll(async () => {
    await ficha?.close();
    await screen?.close();
  });

  it('the key of the panel opens Firefox’s sidebar', async () => {
    await shown(`<p>${SABINE}</p>`);
    screen.act('key', 'alt+shift+o');
    await ficha.panelWith('');
  });

  it('“ficha” in Firefox’s address bar finds an account and shows its card in the open sidebar', async () => {
    await shown(`<p>${HARUKA}</p>`);
    await typeAddress('ficha sabine brandt');
    await listsSabine();
    screen.act('key', 'Return');
    await ficha.panelWith('Head of Purchasing');
  });

  it('Firefox’s address bar lists the account, a typing error forgiven', async () => {
    await shown(`<p>${HARUKA}</p>`);
    await typeAddress('ficha sabnie barndt');
    await listsSabine();
    screen.act('key', 'Escape');
  });

  it('what is selected is added by a key to the account that is meant, in Firefox', async () => {
    const page = await shown(`<p id="here">Kind regards, Sabine Brandt, ${SABINE}</p>`);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#here')!));
    screen.act('key', 'alt+shift+n');
    const panel = await ficha.panelWith('Add to account');
    await waitForPanel(panel, 'Sabine Brandt');
  });

  it('the key of the lookup opens the popup in Firefox', async () => {
    await shown(`<p>${SABINE}</p>`);
    screen.act('key', 'alt+shift+l');
    await until(() => ficha.options.evaluate(isPopupOpen), 'The popup did not open.');
    screen.act('key', 'Escape');
  });
});

/** Runs in a page of the extension. */
function isPopupOpen(): boolean {
  return browser.extension.getViews({ type: 'popup' }).length > 0;
}

/** Firefox asks at its leisure; Return before that searches the web. */
async function listsSabine(): Promise<void> {
  await until(
    async () => (await suggestions()).some((text) => text.includes(SABINE)),
    'Firefox’s address bar does not list the account.',
  );
}

function suggestions(): Promise<string[]> {
  return window
    .evaluate<string>(
      `JSON.stringify([...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map((row) => row.textContent))`,
    )
    .then((rows) => JSON.parse(rows) as string[]);
}

async function shown(html: string): Promise<Page> {
  const page = await ficha.open(html);
  await page.bringToFront();
  await waitForMark(page, html.includes(SABINE) ? SABINE : HARUKA);
  await clickInto(page);
  return page;
}

/** The keyboard is then the window's, as for whoever reads the page. */
async function clickInto(page: Page): Promise<void> {
  const corner = await window.evaluate<string>(
    `(() => {
      const box = gBrowser.selectedBrowser.getBoundingClientRect();
      return JSON.stringify([gBrowser.selectedBrowser.screenX + box.width / 2,
        gBrowser.selectedBrowser.screenY + box.height * 0.75]);
    })()`,
  );
  const [x, y] = (JSON.parse(corner) as [number, number]).map(Math.round) as [number, number];
  screen.act('mousemove', x, y, 'click', 1);
  await until(() => page.evaluate(() => document.hasFocus()), 'The page got no focus.');
}

/** As fast as a person types: the address bar asks at every letter. */
async function typeAddress(text: string): Promise<void> {
  screen.act('key', 'ctrl+l');
  screen.act('type', '--delay', 40, text);
}

declare const browser: { extension: { getViews(of: { type: 'popup' }): Window[] } };
