import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { MESSAGES } from '@/tools/demo-inbox/messages';
import { type DemoInbox, serveDemoInbox } from '@/tools/demo-inbox/server';
import { type Ficha, startFicha, waitForPanel } from './ficha';

let ficha: Ficha;
let inbox: DemoInbox;
beforeAll(async () => {
  inbox = await serveDemoInbox();
  ficha = await startFicha();
});
afterAll(async () => {
  await ficha?.close();
  await inbox?.close();
});

it('a click on the sender of a message opens the side panel on their card', async () => {
  const page = await ficha.browser.newPage();
  await page.goto(inbox.url);
  await page.locator('#messages a').click();
  const [first] = MESSAGES;
  const mark = await waitForMark(page, first!.from.address, 'known');
  await clickMark(page, mark);
  const panel = await ficha.panelWith(first!.from.name);
  await waitForPanel(panel, 'Open invoices\n€');
  const text = await panel.text();
  expect(text).toContain('Head of Purchasing');
  expect(text).toContain('Müller & Söhne');
  expect(text).toContain('History');
});

it.each(MESSAGES)('the message “$id” has its sender marked', async ({ id, from }) => {
  const page = await ficha.browser.newPage();
  await page.goto(`${inbox.url}#inbox/${id}`);
  expect((await waitForMark(page, from.address)).text).toBe(from.address);
  await page.close();
});
