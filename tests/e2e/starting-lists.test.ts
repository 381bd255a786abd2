import { afterAll, beforeAll, expect, it } from 'vitest';
import { goToExtensionPage } from '@/tools/browser/extension-page';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { storedRows } from './stored';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('an empty Ficha has categories and a pipeline, once, and what is removed stays away', async () => {
  const panels = [await ficha.browser.newPage(), await ficha.browser.newPage()];
  await Promise.all(panels.map((page) => goToExtensionPage(ficha, page, 'sidepanel.html')));
  const options = await openOptions(ficha, 'Categories');
  await options.inOrder('Categories', ['Lead', 'Customer', 'Partner', 'Supplier', 'Other']);
  await options.menu('Partner', 'Remove');
  await options.see('Partner removed');
  await Promise.all(panels.map((page) => page.reload()));
  await options.page.reload();
  await options.inOrder('Categories', ['Lead', 'Customer', 'Supplier', 'Other']);
  const { category, pipeline } = await storedRows(options.page);
  expect({ category, pipeline }).toEqual({ category: 5, pipeline: 1 });
});
