import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { letterToldBy, listsInOrder } from './letter';
import { HARUKA, STRANGER } from './people';
import { WEBMAILS } from './webmails';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

/** The panel beside the webmail, on its list: opened by a click on somebody nobody knows. */
async function openBeside(page: Page): Promise<CardPanel> {
  await page.click('.open-b');
  const mark = await waitForMark(page, STRANGER, 'new');
  await letterToldBy(ficha, HARUKA);
  await clickMark(page, mark);
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see(STRANGER);
  return panel;
}

async function cardOf(panel: CardPanel, name: string): Promise<void> {
  await until(
    () =>
      panel.page.evaluate(
        (text) => document.querySelector('main h1')?.textContent?.includes(text) ?? false,
        name,
      ),
    `The panel does not show the card of ${name}.`,
  );
}

describe.each(WEBMAILS)('in a webmail $name', ({ html, owner }) => {
  it('the panel goes from the sender of one message to that of the next, and lists the sender first', async () => {
    const page = await ficha.open(html);
    const panel = await openBeside(page);
    await listsInOrder(panel, ['From', '青葉', STRANGER, 'Elsewhere on this page']);

    await page.click('.open-a');
    await cardOf(panel, 'Sabine Brandt');
    await page.click('.open-b');
    await cardOf(panel, '青葉');

    await panel.click('On this page');
    await listsInOrder(panel, [
      'From',
      '青葉',
      STRANGER,
      'Elsewhere on this page',
      'Sabine Brandt',
    ]);
    expect(await panel.text()).not.toContain(owner);
    await page.close();
  });
});

it('a form that was begun stays when another message is opened', async () => {
  const page = await ficha.open(WEBMAILS[0]!.html);
  const panel = await openBeside(page);
  await page.click('.open-a');
  await cardOf(panel, 'Sabine Brandt');
  await panel.click('Create');
  await panel.click('Task');
  await panel.fill('Title', 'Call her back');
  await page.click('.open-b');
  await letterToldBy(ficha, HARUKA);
  await panel.click('Save');
  await panel.see('Task added: Call her back');
  await cardOf(panel, 'Sabine Brandt');
  await page.close();
});

it('a detail that is being added stays when another message is opened, so that one can copy from it', async () => {
  const page = await ficha.open(WEBMAILS[0]!.html);
  const panel = await openBeside(page);
  await page.click('.open-a');
  await cardOf(panel, 'Sabine Brandt');
  await panel.see('Details');
  await panel.click('Add to the details');
  await panel.click('Phone');
  await panel.page.waitForSelector('input[aria-label="Phone"]');
  await page.click('.open-b');
  await letterToldBy(ficha, HARUKA);
  await panel.fill('Phone', '+34 600 111 222');
  await panel.click('Save');
  await panel.see('Phone added');
  await cardOf(panel, 'Sabine Brandt');
  await page.close();
});

it('the panel stays where it is once the user has said so, and goes along again', async () => {
  const page = await ficha.open(WEBMAILS[1]!.html);
  const panel = await openBeside(page);
  await page.click('.open-a');
  await cardOf(panel, 'Sabine Brandt');
  await panel.click('Follow the open message');
  await page.click('.open-b');
  await panel.click('On this page');
  await panel.see(STRANGER);
  await panel.click('Follow the open message');
  await cardOf(panel, '青葉');
  await page.close();
});
