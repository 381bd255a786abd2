import { afterAll, beforeAll, expect, it } from 'vitest';
import { setScheme } from '@/tools/browser/chromium-panel';
import { violations } from './axe';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { HARUKA } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, HARUKA, '青葉 遥');
});
afterAll(() => ficha?.close());

it('the field of a relation offers whom a typing error may mean, below the new name', async () => {
  await card.click('Add an organization');
  const find = await card.page.waitForSelector('::-p-aria([name="Organization"][role="combobox"])');
  await find!.click();
  await card.page.keyboard.type('Feinmehcanik');
  await card.see('Similar accounts');
  const options = await card.page.$$eval('[role=option]', (all) =>
    all.map((one) => (one as HTMLElement).innerText),
  );
  expect(options).toEqual([
    'Create “Feinmehcanik”',
    expect.stringContaining('Feinmechanik Löwe GmbH'),
  ]);
  expect(await violations(card.page)).toEqual([]);
  await card.page.keyboard.press('ArrowDown');
  await card.page.keyboard.press('Enter');
  await card.page.waitForSelector('::-p-aria(Choose another)');
  await card.click('Cancel');
});

it.each([
  'light',
  'dark',
] as const)('the search of the panel keeps to WCAG 2.2 AA with similar names in %s', async (scheme) => {
  await setScheme(card.page, scheme);
  await card.page.keyboard.press('/');
  await card.page.keyboard.type('Feinmehcanik');
  await card.see('Similar accounts');
  await card.see('Add “Feinmehcanik” as a new account');
  expect(await violations(card.page)).toEqual([]);
  await card.page.keyboard.press('Escape');
});

it('the search of the panel opens whom a typing error means', async () => {
  await card.page.keyboard.press('/');
  await card.page.keyboard.type('Sabnie Brandt');
  await card.see('Similar accounts');
  await card.page.keyboard.press('Enter');
  await card.see('Head of Purchasing');
});
