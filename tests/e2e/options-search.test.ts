import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForText } from '@/tools/browser/extension-page';
import { until } from '@/tools/until';
import { violations } from './axe';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('“/” leads to the search, which shows the one card that is meant and tints the words', async () => {
  const { options } = ficha;
  await openOptions(ficha, 'General');
  await options.keyboard.type('/theme');
  await until(async () => (await tinted()).includes('Theme'), 'Nothing is tinted.');
  const cards = await options.$$eval('main [data-card]', (all) =>
    all.filter((card) => card.checkVisibility()).map((card) => card.textContent),
  );
  expect(cards).toHaveLength(1);
  expect(await violations(options)).toEqual([]);
  await options.keyboard.press('Escape');
  await waitForText(options, ['Write e-mail with']);
  expect(await tinted()).toEqual([]);
});

it('says so where nothing is found, and Enter goes to what is', async () => {
  const { options } = ficha;
  await options.bringToFront();
  await options.type('input[type=search]', 'zebra');
  await waitForText(options, ['No option matches “zebra”']);
  await options.keyboard.press('Escape');
  await options.type('input[type=search]', 'impuesto');
  await waitForText(options, ['Default tax']);
  await options.keyboard.press('Enter');
  await until(async () => options.url().endsWith('#company'), 'Enter does not lead there.');
});

function tinted(): Promise<string[]> {
  return ficha.options.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)),
  );
}
