import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
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

async function create(kind: string): Promise<void> {
  await card.click('Create');
  await card.click(kind);
}

/** How much wider what is drawn is than the panel, in pixels. */
function overflow(): Promise<number> {
  return card.page.evaluate(() => {
    const { documentElement: root } = document;
    const main = document.querySelector('main')!;
    return Math.max(root.scrollWidth - root.clientWidth, main.scrollWidth - main.clientWidth);
  });
}

const NAMES = {
  '500 letters without a space': 'W'.repeat(500),
  'right-to-left and emoji': `שלום 👩‍👩‍👧‍👦 ${'مرحبا '.repeat(80)}`,
  'what looks like HTML': '<img src=x onerror="window.broken = true"><b>bold</b>&amp;',
};

it.each(
  Object.entries(NAMES),
)('a title of %s is shown as it is, in every place, and nothing runs over', async (_, name) => {
  await create('Task');
  await card.fill('Title', name);
  await card.click('More fields');
  await card.fill('Description', name);
  await card.click('Save');
  await card.tab('Tasks');
  const shown = () => card.page.$eval('main', (main) => main.textContent);
  await until(async () => (await shown()).includes(name.trim()), 'The list lacks the title.');
  expect(await overflow()).toBe(0);
  await card.tab('History');
  await card.see('Upcoming');
  expect(await overflow()).toBe(0);
  await card.page.locator(`::-p-xpath(//a[contains(., '${name.slice(0, 6)}')])`).click();
  await card.see('Related records');
  expect(await shown()).toContain(name.trim());
  expect(await overflow()).toBe(0);
  expect(await card.page.evaluate('window.broken')).toBeUndefined();
  await card.click('Sabine Brandt');
  await card.see('Head of Purchasing');
});

it('an end before the start is refused with a sentence, and what was typed stays', async () => {
  await create('Event');
  await card.fill('Title', 'Backwards');
  await card.fill('End', '2020-01-01T10:00');
  await card.click('Save');
  await card.see('The end is before the start.');
  expect(
    await card.page.$eval('::-p-aria([name="Title"])', (one) => (one as HTMLInputElement).value),
  ).toBe('Backwards');
  await card.click('Cancel');
});

it.each([
  ['-5', 'Enter an amount of zero or more.'],
  ['9'.repeat(40), 'This is too large.'],
])('an amount of %s is refused with a sentence', async (amount, sentence) => {
  await create('Opportunity');
  await card.fill('Amount', amount);
  await card.click('Save');
  await card.see(sentence);
  await card.click('Cancel');
});
