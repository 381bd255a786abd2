import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an invoice without a line is refused with a sentence, and what was typed stays', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Invoice');
  await card.fill('Title', 'Fit-out');
  await card.click('Save');
  await card.see('An invoice needs at least one line.');
  const title = await card.page.$eval(
    'input[data-first]',
    (input) => (input as HTMLInputElement).value,
  );
  expect(title).toBe('Fit-out');
});
