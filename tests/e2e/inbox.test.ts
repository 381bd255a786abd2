import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { MESSAGES } from '@/tools/demo-inbox/messages';
import { type DemoInbox, serveDemoInbox } from '@/tools/demo-inbox/server';
import { until } from '@/tools/until';
import { CardPanel } from './card';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { lettersInFront, letterToldBy } from './letter';
import { logOne } from './logged';

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

it.each([
  'hall-three',
  'factura-obra',
])('the message “%s” is logged with its people, text and place', async (id) => {
  const { from, to, cc = [], subject } = MESSAGES.find((message) => message.id === id)!;
  const page = await ficha.browser.newPage();
  await page.goto(`${inbox.url}#inbox/${id}`);
  await letterToldBy(ficha, from.address);
  await clickMark(page, await waitForMark(page, from.address));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see('Follow the open message');
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email).toMatchObject({
    title: subject,
    direction: 'in',
    from: from.address,
    messageUrl: `${inbox.url}#inbox/${id}`,
  });
  const people = [...to, ...cc].map(({ address }) => address).filter((one) => one !== from.address);
  expect([...email.to].sort()).toEqual(people.sort());
  expect(email.text).toMatch(/^Hello Tom,|^Hola, Lucía:/);
  expect(Math.abs(Date.now() - Date.parse(email.sentAt))).toBeLessThan(5 * 3_600_000);
  await page.close();
});

it('a message of one’s own that was sent from the demo inbox is logged as outgoing', async () => {
  const [first] = MESSAGES;
  const page = await ficha.browser.newPage();
  await page.goto(`${inbox.url}#inbox/${first!.id}`);
  await page.locator('button[title="Reply"]').click();
  await page.locator('dialog[open] button[type="submit"], dialog[open] .primary').click();
  await page.goto(`${inbox.url}#sent`);
  await page.locator('#messages a').click();
  await waitForMark(page, first!.from.address);
  const letter = await until(async () => {
    const [told] = await lettersInFront(ficha);
    return told?.from.length ? told : undefined;
  }, 'The message in the folder of what was sent is not told of.');
  expect(letter.to).toContain(`email:${first!.from.address}`);
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.click('On this page');
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email).toMatchObject({ direction: 'out', to: [first!.from.address] });
  await page.close();
});

it.each(MESSAGES)('the message “$id” has its sender marked', async ({ id, from }) => {
  const page = await ficha.browser.newPage();
  await page.goto(`${inbox.url}#inbox/${id}`);
  expect((await waitForMark(page, from.address)).text).toBe(from.address);
  await page.close();
});
