import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CardPanel } from './card';
import { conversation, QUOTING, QUOTING_TEXT } from './conversation';
import { type Ficha, startFicha } from './ficha';
import { KNOWN_WEBMAILS } from './known-webmails';
import { letterToldBy } from './letter';
import { local, loggedEmails, logOne, panelBeside } from './logged';
import { SABINE, STRANGER } from './people';

const { url } = KNOWN_WEBMAILS[0]!;
const FIRST = { id: '18f0a1', when: 'Nov 24, 2026, 9:15 AM', html: '<p>When can you come?</p>' };
const SECOND = { id: '18f0a2', when: 'Nov 25, 2026, 10:42 AM', html: QUOTING };

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sites: [url] });
});
afterAll(() => ficha?.close());

async function openMessage(html: string): Promise<{ page: Page; panel: CardPanel }> {
  const page = await ficha.openAt(url, html);
  await letterToldBy(ficha, SABINE);
  return { page, panel: await panelBeside(ficha, page, STRANGER) };
}

it('each message of a conversation is logged for itself, without what it quotes and hides', async () => {
  const { page, panel } = await openMessage(conversation([FIRST]));
  const first = await logOne(ficha, panel, 'Log this e-mail');
  expect(first).toMatchObject({ text: 'When can you come?', sentAt: local('2026-11-24T09:15') });

  const more = conversation([FIRST, SECOND]);
  await page.evaluate((html) => {
    const made = document.createElement('div');
    made.innerHTML = html;
    document.querySelector('#all')!.append(made.querySelector('#all')!.lastElementChild!);
  }, more);
  const second = await logOne(ficha, panel, 'Log this e-mail');
  expect(second).toMatchObject({ text: QUOTING_TEXT, sentAt: local('2026-11-25T10:42') });
  expect(second.id).not.toBe(first.id);
  await page.close();
});

it('a message that is opened again is known as logged', async () => {
  const { page, panel } = await openMessage(conversation([FIRST]));
  await panel.see('Logged');
  await panel.click('Logged');
  await panel.see('When can you come?');
  await page.close();
});

it('after a restart of the browser a click leads to the entry that is there', async () => {
  await ficha.options.evaluate(() => chrome.storage.session.clear());
  const before = await loggedEmails(ficha);
  const { page, panel } = await openMessage(conversation([FIRST]));
  await panel.click('Log this e-mail');
  await panel.see('Logged before: Delivery of the lockers');
  await panel.see('Logged');
  expect(await loggedEmails(ficha)).toEqual(before);
  await page.close();
});

it('whatever another webmail calls it, the same message is not logged twice', async () => {
  const before = await loggedEmails(ficha);
  const { page, panel } = await openMessage(conversation([{ ...FIRST, id: 'other' }]));
  await panel.click('Log this e-mail');
  await panel.see('Logged before');
  expect(await loggedEmails(ficha)).toEqual(before);
  await page.close();
});

it('what was logged and deleted can be logged again, and stands there as new', async () => {
  const { page, panel } = await openMessage(conversation([FIRST]));
  await panel.click('Logged');
  await panel.see('When can you come?');
  await panel.click('More actions');
  await panel.click('Delete');
  await panel.see('Delivery of the lockers deleted');
  await panel.click('On this page');
  const again = await logOne(ficha, panel, 'Log this e-mail');
  expect(again).toMatchObject({ text: 'When can you come?', direction: 'in' });
  await page.close();
});

it('two quick clicks make one entry', async () => {
  const letter = { id: '18f0a9', when: 'Nov 25, 2026, 4:00 PM', html: '<p>Only once, please.</p>' };
  const { page, panel } = await openMessage(conversation([letter], 'Once'));
  const before = (await loggedEmails(ficha)).length;
  await panel.see('Log this e-mail');
  await panel.page.evaluate(() => {
    const all = [...document.querySelectorAll('button')];
    const log = all.find(({ innerText }) => innerText.includes('Log this e-mail'))!;
    log.click();
    log.click();
  });
  await panel.see('Logged');
  await panel.click('Logged');
  await panel.see('Only once, please.');
  expect(await loggedEmails(ficha)).toHaveLength(before + 1);
  await page.close();
});

/** What the extension's own pages have. */
declare const chrome: { storage: { session: { clear(): Promise<void> } } };
