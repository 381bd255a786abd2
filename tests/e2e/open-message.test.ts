import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
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
  await letterToldBy(HARUKA);
  await clickMark(page, mark);
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see(STRANGER);
  return panel;
}

/** Nobody clicks as fast as a program: by then Ficha knows which message is open in front. */
async function letterToldBy(address: string): Promise<void> {
  const told = () =>
    ficha.options.evaluate(async (key) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const stored = await chrome.storage.session.get(null);
      return Object.entries(stored).some(
        ([name, frame]) => name.startsWith(`page:${tab?.id}:`) && frame.letter?.from.includes(key),
      );
    }, `email:${address}`);
  await until(told, `Nothing was told of a message by ${address}.`);
}

/** What the extension's own pages have. */
declare const chrome: {
  storage: { session: { get(keys: null): Promise<Record<string, Frame>> } };
  tabs: { query(of: { active: true }): Promise<{ id: number }[]> };
};
interface Frame {
  letter?: { from: string[] };
}

async function listsInOrder(panel: CardPanel, texts: string[]): Promise<void> {
  let shown = '';
  const inOrder = async () => {
    shown = await panel.text();
    const places = texts.map((text) => shown.indexOf(text));
    return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
  };
  await until(inOrder, `The panel does not list ${texts.join(', ')} in this order.`).catch(
    (error) => {
      throw new Error(`${error.message} It shows:\n${shown}`);
    },
  );
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
  await letterToldBy(HARUKA);
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
  await letterToldBy(HARUKA);
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
