import { afterAll, beforeAll, it } from 'vitest';
import { waitForMark } from '@/tools/browser/marks';
import { openPanelByPopup } from '@/tools/browser/popup';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA } from './people';
import { WEBMAILS } from './webmails';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a message of a page that was lent for a click can be logged, but not one that came since', async () => {
  const granted = await ficha.open(WEBMAILS[1]!.html);
  const page = await ficha.browser.newPage();
  await page.goto(granted.url().replace('127.0.0.1', 'localhost'));
  await page.click('.open-a');
  await openPanelByPopup(ficha, page);
  await waitForMark(page, 'Sabine Brandt', 'known');
  const panel = await ficha.panelWith('Log this e-mail');
  await panel.click('Log this e-mail');
  await waitForPanel(panel, 'E-mail logged: Sabine Brandt');
  await panel.click('Undo');
  await waitForPanel(panel, 'Log this e-mail');

  // Nothing that comes later is read, so the panel still speaks of the message by Sabine.
  await page.evaluate(() => {
    document.querySelector('main')!.style.display = 'none';
  });
  await panel.click('Log this e-mail');
  await waitForPanel(panel, 'This message is no longer open.');
  await page.evaluate(() => {
    document.querySelector('main')!.style.display = '';
  });
  await panel.click('Log this e-mail');
  await waitForPanel(panel, 'E-mail logged: Sabine Brandt');
  await panel.click('Undo');
  await waitForPanel(panel, 'Log this e-mail');

  await page.click('.open-b');
  await page.waitForSelector(`article [data-email="${HARUKA}"]`);
  await panel.click('Log this e-mail');
  await waitForPanel(panel, 'This message is no longer open.');
});
