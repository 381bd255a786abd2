import { afterAll, beforeAll, it } from 'vitest';
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

it('a record is edited, duplicated, deleted, and comes back by undo', async () => {
  await card.click('Create');
  await card.click('Event');
  await card.fill('Title', 'Site visit hall 7');
  await card.click('Save');
  await card.click('Open');
  await card.click('Edit');
  await card.fill('Location', 'Gate 4');
  await card.click('Save');
  await card.see('Site visit hall 7 saved');
  await card.see('Gate 4');

  await card.click('More actions');
  await card.click('Duplicate');
  await card.see('New event');
  await card.fill('Title', 'Second visit hall 7');
  await card.click('Save');
  await card.see('Event added: Second visit hall 7');
  await card.click('Open');
  await card.see('Gate 4');

  await card.click('More actions');
  await card.click('Delete');
  await card.see('Second visit hall 7 deleted');
  await card.click('Undo');
  await card.click('Sabine Brandt');
  await card.tab('Events');
  await card.see('Second visit hall 7');
  await card.see('Site visit hall 7');
});
