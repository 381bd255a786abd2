import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
});
afterAll(() => ficha?.close());

it('c and a letter open a form, Ctrl+Enter saves it, and the search field takes the c for itself', async () => {
  const { keyboard } = card.page;
  await keyboard.press('c');
  await card.page.waitForSelector('[role="menu"]:popover-open');
  await keyboard.press('j');
  await card.see('New project');
  await card.page.waitForSelector('main input:focus');
  await keyboard.type('Hall 8 by keyboard');
  await keyboard.down('Control');
  await keyboard.press('Enter');
  await keyboard.up('Control');
  await card.see('Project added: Hall 8 by keyboard');

  // Nobody presses it before there is anything to be seen.
  await card.page.waitForSelector('main [aria-label="Create"]');
  await keyboard.press('c');
  await keyboard.press('t');
  await card.see('New task');
  await keyboard.down('Alt');
  await keyboard.press('ArrowLeft');
  await keyboard.up('Alt');
  await card.see('Related records');

  await keyboard.press('/');
  await keyboard.type('c');
  expect(await card.page.$('[role="menu"]:popover-open')).toBeNull();
});
