import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('tags are added by keyboard, several at once, taken off and brought back', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  const { keyboard } = card.page;
  await card.see('Add a tag');
  await card.click('Add a tag');
  await card.page.waitForSelector('input[aria-label="Add a tag"]:focus');
  await keyboard.type('oak, early bird');
  await keyboard.press('Enter');
  await card.see('oak, early bird added');
  await keyboard.type('not kept');
  await keyboard.press('Escape');
  await card.page.waitForSelector('button[data-add]:focus');
  await card.gone('not kept');
  await card.click('Take off early bird');
  await card.see('early bird removed');
  await card.page.waitForSelector('button[data-add]:focus');
  await card.click('Undo');
  await card.page.waitForSelector('[aria-label="Take off early bird"]');
});
