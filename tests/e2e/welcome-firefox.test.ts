import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickButton, waitForText } from '@/tools/browser/extension-page';
import { allowInFirefox, refuseInFirefox } from '@/tools/browser/firefox-prompt';
import { waitForMark } from '@/tools/browser/marks';
import { openPanel } from '@/tools/browser/panel';
import { fillField } from './card';
import { waitForPanel } from './ficha';
import { type Installed, installFicha } from './installed-ficha';
import { STRANGER } from './people';

let ficha: Installed;
let server: Server;
let webmail: string;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Mail</title><p>From: ${STRANGER}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  webmail = `http://localhost:${(server.address() as AddressInfo).port}/mail`;
  ficha = await installFicha('firefox');
});
afterAll(async () => {
  await ficha?.browser.close();
  server?.closeAllConnections();
  server?.close();
});

it('Firefox opens the welcome page after the installation, in the words of Firefox', async () => {
  await waitForText(ficha.welcome, ['Know who you are reading.']);
  const text = await ficha.welcome.evaluate(() => document.body.innerText);
  expect(text).toMatch(/Pin to Toolbar|Ficha’s button is in your toolbar/);
});

it('Firefox asks for a site that is typed in; a no is explained, a yes has it read', async () => {
  const { browser, welcome } = ficha;
  await fillField(welcome, 'Another webmail or site', webmail);
  await welcome.locator('form button[type=submit]').click();
  await refuseInFirefox(browser);
  await waitForText(welcome, ['The browser did not give access to localhost.']);
  await welcome.locator('form button[type=submit]').click();
  await allowInFirefox(browser);
  await waitForText(welcome, ['Ficha works on localhost now']);
  const page = await browser.newPage();
  await page.goto(webmail);
  await waitForMark(page, STRANGER, 'new');
  await page.close();
});

it('the last line of the page opens the sidebar', async () => {
  const { welcome } = ficha;
  await welcome.bringToFront();
  await clickButton(welcome, ['Open the panel']);
  await waitForPanel(await openPanel(ficha), 'No accounts yet');
});
