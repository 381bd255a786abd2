import { afterAll, beforeAll, it } from 'vitest';
import { until } from '@/tools/until';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a project that is archived on its page stands under Archived and no more under Active', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Project');
  await card.fill('Title', 'New canteen');
  await card.click('Save');
  await card.click('Archive');
  await card.see('New canteen archived');
  await card.click('Sabine Brandt');
  await card.see('Head of Purchasing');
  await card.tab('Projects');
  await card.click('Archived');
  await card.see('New canteen');
  await card.click('New canteen');
  await card.click('Take out of the archive');
  await card.click('Back');
  // While the card is read anew it has no panel.
  const archived = () =>
    card.page.$$eval('[role="tabpanel"]', ([panel]) => panel?.textContent ?? 'New canteen');
  await until(async () => !(await archived()).includes('New canteen'), 'It is still archived.');
  await card.click('Active');
  await card.see('New canteen');
});
