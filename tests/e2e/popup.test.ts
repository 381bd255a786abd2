import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScheme } from '@/tools/browser/chromium-panel';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { openPanelByPopup } from '@/tools/browser/popup';
import { steady, until } from '@/tools/until';
import { violations } from './axe';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE, STRANGER } from './people';
import { Lookup } from './popup';

let ficha: Ficha;
let page: Page;
beforeAll(async () => {
  ficha = await startFicha();
  page = await ficha.open(`<p>${SABINE}</p>`);
  await waitForMark(page, SABINE);
});
afterAll(() => ficha?.close());

const lookup = () => Lookup.over(ficha, page);

it('offers whom the page names, then what was changed last, and opens the chosen one by Enter', async () => {
  const popup = await lookup();
  await popup.first('Sabine Brandt');
  await popup.see('Changed recently');
  await popup.leaveBy('Enter');
  await ficha.panelWith('Head of Purchasing');
});

it('takes what is typed at once, forgives a typing error and goes down by the arrow', async () => {
  const popup = await lookup();
  await popup.type('sabnie');
  await popup.list('Sabine Brandt', 'Sabine Grünwald', 'Create “sabnie”');
  const marked = await popup.page.$$eval('mark', (marks) => marks.map((mark) => mark.innerText));
  expect(marked).toEqual(['Sabine', 'Sabine']);
  await popup.press('ArrowDown');
  await popup.leaveBy('Enter');
  await ficha.panelWith('Sabine Grünwald');
});

it('leaves Enter to what is being composed, as in Japanese', async () => {
  const popup = await lookup();
  await popup.page.waitForSelector('input[role=combobox]:focus');
  const keyboard = await popup.page.createCDPSession();
  await keyboard.send('Input.imeSetComposition', {
    text: 'sabine brandt',
    selectionStart: 13,
    selectionEnd: 13,
  });
  await popup.list('Sabine Brandt', 'Create');
  await popup.page.keyboard.down('Enter');
  expect(await steady(async () => popup.page.isClosed())).toBe(false);
  await popup.page.close();
});

it('copies the address of the chosen line by one key', async () => {
  const popup = await lookup();
  await popup.type('sabine brandt');
  await popup.list('Sabine Brandt', 'Create');
  await popup.press('Control', 'c');
  await popup.see(`${SABINE} copied`);
  await popup.press('Control', 'a');
  await popup.press('Control', 'v');
  await until(
    async () => (await popup.page.$eval('input', (input) => input.value)) === SABINE,
    'The address was not copied.',
  );
});

it('finds an invoice by its number and opens it', async () => {
  const number = await ficha.options.evaluate(numberOfAnInvoice);
  const popup = await lookup();
  await popup.type(number);
  await popup.first(`Invoice ${number}`);
  await popup.leaveBy('Enter');
  await ficha.panelWith(number);
});

it('writes an e-mail by Ctrl+Enter, which stands in the history', async () => {
  await ficha.options.evaluate(() => chrome.storage.local.set({ settings: { mailer: 'gmail' } }));
  const popup = await lookup();
  await popup.type('sabine brandt');
  await popup.list('Sabine Brandt', 'Create');
  await popup.leaveBy('Control', 'Enter');
  const compose = `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(SABINE)}`;
  const target = await ficha.browser.waitForTarget((one) => one.url().startsWith(compose));
  await (await target.page())?.close();
  const again = await lookup();
  await again.first('Sabine Brandt');
  await again.leaveBy('Enter');
  await ficha.panelWith(`E-mail to ${SABINE}`);
});

it('says no longer that the search file is being made where it is there', async () => {
  await ficha.options.evaluate(() => chrome.storage.session.set({ 'search-file': 0.4 }));
  const popup = await lookup();
  await until(
    async () =>
      ficha.options.evaluate(
        async () => !(await chrome.storage.session.get('search-file'))['search-file'],
      ),
    'It is still said to be made.',
  );
  await popup.page.close();
});

it('offers what it does not find as a new account', async () => {
  const popup = await lookup();
  await popup.type('Zanzibar Trading');
  await popup.see('No account matches “Zanzibar Trading”');
  await popup.leaveBy('Enter');
  const panel = await ficha.panelWith('New account');
  await panel.click('Cancel');
});

it('switches Ficha off on a site and on again', async () => {
  const popup = await lookup();
  await popup.page.locator('label ::-p-text(Ficha on 127.0.0.1)').click();
  await until(async () => (await marksOn(page)).length === 0, 'The page is still marked.');
  await popup.page.close();
  await openPanelByPopup(ficha, page);
  const open = await ficha.panelWith('');
  await open.click('On this page');
  await waitForPanel(open, 'Ficha is off on 127.0.0.1');
  const other = await ficha.open(`<p>${STRANGER}</p>`);
  const panel = await ficha.panelWith('Ficha is off on 127.0.0.1');
  expect(await marksOn(other)).toEqual([]);
  await panel.click('Switch on again');
  await waitForMark(other, STRANGER);
  await page.bringToFront();
  await waitForMark(page, SABINE);
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('the popup keeps to WCAG 2.2 AA, empty, with hits and without', async () => {
    const popup = await lookup();
    await setScheme(popup.page, scheme);
    await popup.first('Sabine Brandt');
    expect(await violations(popup.page)).toEqual([]);
    await popup.type('sabine');
    await popup.first('Sabine');
    expect(await violations(popup.page)).toEqual([]);
    await popup.ask('zzqx');
    await popup.first('Create');
    expect(await violations(popup.page)).toEqual([]);
    await popup.page.close();
  });
});

/** Runs in a page of the extension. */
function numberOfAnInvoice(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ficha');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('activity').objectStore('activity').getAll();
      all.onsuccess = () => {
        db.close();
        const records: { kind: string; number: string }[] = all.result.map(({ record }) => record);
        resolve(records.find((record) => record?.kind === 'invoice' && record.number)!.number);
      };
    };
  });
}
