import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickButton, waitForText } from '@/tools/browser/extension-page';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { allowInPrompt, refuseInPrompt } from '@/tools/browser/native-prompt';
import { hasScreens, openScreen, type Screen } from '@/tools/browser/screen';
import { steady, until } from '@/tools/until';
import { fillField } from './card';
import { waitForPanel } from './ficha';
import { type Installed, installFicha } from './installed-ficha';
import { STRANGER } from './people';

let screen: Screen;
let ficha: Installed;
let server: Server;
/** A webmail that anybody may run. */
let webmail: string;

// No browser shows its own prompt without a screen.
describe.skipIf(!hasScreens)('the browser’s own question for a site', () => {
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Mail</title><p>From: ${STRANGER}</p>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    webmail = `http://localhost:${(server.address() as AddressInfo).port}/mail`;
    screen = await openScreen({ width: 1400, height: 900 });
    ficha = await installFicha('chromium', { display: screen.name, language: 'en' });
  });
  afterAll(async () => {
    await ficha?.browser.close();
    await screen?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('answered with no changes nothing, is explained, and can be asked again', async () => {
    const { welcome } = ficha;
    const page = await openWebmail();
    await welcome.bringToFront();
    await fillField(welcome, 'Another webmail or site', webmail);
    await clickHostAllow(welcome);
    await refuseInPrompt(welcome, screen);
    await waitForText(welcome, ['The browser did not give access to localhost.']);
    await page.bringToFront();
    expect(await steady(() => marksOn(page))).toEqual([]);
    await page.close();
  });

  it('answered with yes has the open page of just that site read and marked at once', async () => {
    const { welcome } = ficha;
    const page = await openWebmail();
    await welcome.bringToFront();
    await clickHostAllow(welcome);
    await allowInPrompt(welcome, screen);
    await waitForText(welcome, ['Ficha works on localhost now']);
    await page.bringToFront();
    await waitForMark(page, STRANGER, 'new');
    const elsewhere = await ficha.browser.newPage();
    await elsewhere.goto(webmail.replace('localhost', '127.0.0.1'));
    expect(await steady(() => marksOn(elsewhere))).toEqual([]);
    await elsewhere.close();
  });

  it('taken back in the browser’s settings is explained in the options and in the panel', async () => {
    const { options, welcome } = ficha;
    await welcome.bringToFront();
    await clickButton(welcome, ['Open the panel']);
    const panel = await ChromiumPanel.of(ficha);
    const page = (await ficha.browser.pages()).find((one) => one.url() === webmail)!;
    await page.bringToFront();
    await waitForMark(page, STRANGER, 'new');
    // As the browser's settings do: Ficha's own buttons would have it forgotten.
    await options.evaluate(() => chrome.permissions.remove({ origins: ['http://localhost/*'] }));
    await until(async () => (await marksOn(page)).length === 0, 'The page is read still.');
    await waitForPanel(panel, 'Ficha no longer reads localhost');
    await options.bringToFront();
    await options.evaluate(() => {
      location.hash = 'sites';
    });
    await waitForText(options, ['Ficha no longer reads localhost']);

    // What was given once, Chromium gives again without a question.
    await clickButton(options, ['Allow again: localhost']);
    await waitForText(options, ['Ficha works on localhost now']);
    await page.bringToFront();
    await waitForMark(page, STRANGER, 'new');
    await until(
      async () => !(await panel.text()).includes('Ficha no longer reads'),
      'The panel still says that the site was taken back.',
    );
  });
});

async function openWebmail(): Promise<Page> {
  const page = await ficha.browser.newPage();
  await page.goto(webmail);
  return page;
}

async function clickHostAllow(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
}
