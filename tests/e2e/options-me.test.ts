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

it('whoever says “this is me” in the options gets the new tasks', async () => {
  const options = await openOptions(ficha, 'Members');
  await options.see('You are Lucía Ferrer.');
  await options.click('Add a member');
  await options.fillNew('Name', 'Nadia Okafor');
  await options.click('Add');
  await options.see('You are Nadia Okafor.');
  await options.menu('Tom Ashworth', 'This is me');
  await options.see('You are Tom Ashworth.');
  await options.menu('Nadia Okafor', 'This is me');
  await options.see('You are Nadia Okafor.');

  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Task');
  await card.fill('Title', 'Send the shelf plan');
  await card.click('Save');
  await card.see('Task added: Send the shelf plan');
  await card.click('Open');
  await card.see('Nadia Okafor');
});
