import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe';
import { type CardPanel, openCard } from './card';
import { catchDownloads, type Downloads } from './downloads';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let downloads: Downloads;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  downloads = await catchDownloads(ficha);
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.see('GmbH & Co. KG');
});
afterAll(() => ficha?.close());

async function exported(): Promise<{ name: string; titles: string[] }> {
  await card.click('More for this list');
  await card.page.locator('::-p-xpath(//*[@role="menuitem"][.="Export as CSV"])').click();
  const { name, text } = await downloads.next('.csv');
  const titles = text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[2]!);
  return { name, titles };
}

it('a filtered list is handed out as it stands', async () => {
  await card.tab('Invoices');
  await card.see('4 entries');
  await card.choose('Sort by', 'Most outstanding');
  await card.click('Unpaid');
  await card.click('Overdue');
  await card.see('2 found');
  expect(await exported()).toEqual({
    name: 'müller-söhne-gmbh-co-kg-invoices.csv',
    titles: ['Lockers for the changing room', 'Shelving for the stores'],
  });
  await card.see('2 entries are in “müller-söhne-gmbh-co-kg-invoices.csv”.');
});

it('a history is handed out whole, though not all of it is drawn', async () => {
  await card.tab('History');
  await card.page.waitForSelector('[data-activity]');
  const drawn = await card.page.$$eval('[data-activity]', (rows) => rows.length);
  expect((await exported()).titles.length).toBeGreaterThan(drawn);
});

it('the open menu is accessible', async () => {
  await card.click('More for this list');
  await card.page.waitForSelector('[role="menu"]:popover-open');
  expect(await violations(card.page)).toEqual([]);
});
