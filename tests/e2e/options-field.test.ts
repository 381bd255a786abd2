import { afterAll, beforeAll, it } from 'vitest';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('a custom field is defined, ordered and removed, and comes back with Undo', async () => {
  const options = await openOptions(ficha, 'Custom fields');
  await options.see('No custom fields yet.');
  await options.click('Add a field');
  await options.fillNew('Name', 'Customer number');
  await options.click('Add');
  await options.see('Customer number added');
  await options.fillNew('Name', 'Region');
  await options.choose('Type', 'Choice');
  await options.fillNew('Choices', 'North\nSouth');
  await options.click('Add');
  await options.see('Region added');
  await options.menu('Region', 'Move up');
  await options.see('Region is now 1 of 2');
  await options.menu('Customer number', 'Remove');
  await options.see('comes back with Undo');
  await options.click('Undo');
  await options.page.waitForSelector('[aria-label="More for Customer number"]');
  await options.page.reload();
  await options.see('Customer number');
  await options.see('Region');
});
