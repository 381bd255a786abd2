import { afterAll, beforeAll, it } from 'vitest';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('categories are put in order with the mouse and with the keyboard', async () => {
  const options = await openOptions(ficha, 'Categories');
  await options.inOrder('Categories', ['Lead', 'Customer', 'Partner', 'Supplier', 'Other']);
  await options.drag('Lead', 'Supplier');
  await options.inOrder('Categories', ['Customer', 'Partner', 'Supplier', 'Lead', 'Other']);
  await options.page.focus('[aria-label="Move Other"]');
  await options.page.keyboard.press('ArrowUp');
  await options.inOrder('Categories', ['Customer', 'Partner', 'Supplier', 'Other', 'Lead']);
  await options.page.keyboard.press('ArrowUp');
  await options.inOrder('Categories', ['Customer', 'Partner', 'Other', 'Supplier', 'Lead']);
  await options.click('Undo');
  await options.inOrder('Categories', ['Customer', 'Partner', 'Supplier', 'Other', 'Lead']);
});
