import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.see('GmbH & Co. KG');
});
afterAll(() => ficha?.close());

/** The first line of each row, in their order. */
function titles(): Promise<string[]> {
  return card.page.$$eval('[data-activity]', (rows) =>
    rows.map((row) => row.querySelector('a')!.innerText.split('\n').at(-1)!),
  );
}

async function seeTitles(...expected: string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await until(
    async () => JSON.stringify(await titles()) === wanted,
    `The list is not ${wanted}.`,
  ).catch(async (error: Error) => {
    throw new Error(`${error.message} It is ${JSON.stringify(await titles())}.`);
  });
}

it('a list is sorted and narrowed, and found like that when one comes back from a record', async () => {
  await card.tab('Invoices');
  await card.see('4 entries');
  await card.choose('Sort by', 'Most outstanding');
  await card.click('Unpaid');
  await card.click('Overdue');
  await seeTitles('Lockers for the changing room', 'Shelving for the stores');
  await card.see('2 found');
  await card.click('Shelving for the stores');
  await card.see('Record payment');
  await card.click('Back');
  await card.see('2 found');
  await seeTitles('Lockers for the changing room', 'Shelving for the stores');
  expect(
    await card.page.$eval('[aria-label="Sort by"]', (one) => (one as HTMLSelectElement).value),
  ).toBe('-owed');
});

it('a search that finds nothing says so and is taken back by one click', async () => {
  await card.click('Search in this list');
  await card.page.keyboard.type('no such thing');
  await card.see('Nothing matches the filter');
  await card.click('Reset filter');
  await card.see('4 entries');
});

it('what hangs on the contacts of an organization says so and can be left out', async () => {
  await card.click('Sabine Brandt');
  await card.see('Head of Purchasing');
  await card.click('Create');
  await card.click('Note');
  await card.fill('Text', 'Likes green tea');
  await card.click('More fields');
  await card.click('Take Müller & Söhne GmbH & Co. KG out');
  await card.click('Save');
  await card.see('Note added');
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.tab('Notes');
  await card.see('Likes green tea');
  const list = () => card.page.$eval('[role="tabpanel"]', (panel) => panel.textContent);
  await until(
    async () => (await list())?.includes('of Sabine Brandt'),
    'The contact’s note is not marked as hers.',
  );
  await card.click('Without contacts');
  await until(
    async () => !(await list())?.includes('green tea'),
    'The contact’s note is still there.',
  );
});
