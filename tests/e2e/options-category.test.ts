import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a category renamed in the options is seen on the open card, and its old name after Undo', async () => {
  const card = await openCard(ficha, SABINE, 'Customer');
  const options = await openOptions(ficha, 'Categories');
  await options.fill('Name of Customer', 'Regular client');
  await card.see('Regular client');
  await options.click('Undo');
  await card.see('Customer');
});
