import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('what was typed into a form is there again after the panel was closed', async () => {
  const before = await openCard(ficha, SABINE, 'Head of Purchasing');
  await before.click('Create');
  await before.click('Note');
  await before.fill('Text', 'Hall 8 needs blue shelves, 2,10 m');
  await before.page.close();

  const after = await openCard(ficha, SABINE, 'Head of Purchasing');
  await after.click('Create');
  await after.click('Note');
  await after.see('Brought back as you left it.');
  const text = await after.page.$eval('textarea', (area) => area.value);
  expect(text).toBe('Hall 8 needs blue shelves, 2,10 m');
  await after.click('Save');
  await after.see('Note added: Hall 8 needs blue shelves, 2,10 m');
});
