import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import type { Panel } from '@/tools/browser/panel';
import { until } from '@/tools/until';
import { violations } from './axe';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { openOptions } from './options-tab';
import { SABINE } from './people';

const LIGHT = 'rgb(246, 246, 244)';
const DARK = 'rgb(23, 24, 26)';

let ficha: Ficha;
let panel: Panel;
beforeAll(async () => {
  ficha = await startFicha();
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  panel = await ficha.panelWith('Head of Purchasing');
});
afterAll(() => ficha?.close());

it('another language is spoken at once, on open pages, in the panel and on pages opened later', async () => {
  const { browser } = ficha;
  const welcome = await browser.newPage();
  await goToExtensionPage(ficha, welcome, 'welcome.html');
  await waitForText(welcome, ['Know who you are reading.']);
  const options = await openOptions(ficha, 'General');
  await options.choose('Language', 'Español');

  await options.see('Idioma y aspecto');
  await until(
    async () => (await ficha.options.title()) === 'Ficha · Opciones',
    'The tab is not named in Spanish.',
  );
  expect(await ficha.options.$eval('html', (html) => html.lang)).toBe('es');
  await waitForText(welcome, ['Sepa a quién está leyendo.']);
  await waitForPanel(panel, 'Facturas pendientes');

  const print = await browser.newPage();
  await goToExtensionPage(ficha, print, 'print.html#nothing');
  await until(
    () => print.$eval('html', (html) => html.lang === 'es'),
    'The print view does not speak Spanish.',
  );
  await options.choose('Idioma', 'Como el navegador (English)');
  await options.see('Language and look');
  await waitForPanel(panel, 'Open invoices');
  await print.close();
  await welcome.close();
});

it('another theme is shown at once, and by a page opened later before anything else', async () => {
  const options = await openOptions(ficha, 'General');
  await ground(ficha.options, LIGHT);
  await ficha.options.locator('::-p-xpath(//label[normalize-space(.)="Dark"])').click();
  await ground(ficha.options, DARK);
  expect(await violations(ficha.options)).toEqual([]);

  const later = await ficha.browser.newPage();
  const first = await groundOfFirstPaint(later);
  expect(first).toBe(DARK);
  await later.close();

  await ficha.options.bringToFront();
  await ficha.options.locator('::-p-xpath(//label[normalize-space(.)="Light"])').click();
  await ficha.options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await ground(ficha.options, LIGHT);
  await ficha.options.locator('::-p-xpath(//label[normalize-space(.)="As the system"])').click();
  await ground(ficha.options, DARK);
  await ficha.options.emulateMediaFeatures([]);
  await options.see('Theme saved');
});

async function ground(page: Page, colour: string): Promise<void> {
  await until(
    async () => (await groundOf(page)) === colour,
    `The page does not stand on ${colour}.`,
  );
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** What the page stands on in its very first frame, before its own code has run. */
async function groundOfFirstPaint(page: Page): Promise<string> {
  await page.evaluateOnNewDocument(() => {
    requestAnimationFrame(() => {
      Object.assign(window, { firstGround: getComputedStyle(document.body).backgroundColor });
    });
  });
  await goToExtensionPage(ficha, page, 'options.html');
  return until(
    () => page.evaluate(() => (window as unknown as { firstGround?: string }).firstGround),
    'The page was not painted.',
  );
}
