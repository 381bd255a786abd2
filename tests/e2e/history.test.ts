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
  await card.tab('History');
  await card.see('Upcoming');
});
afterAll(() => ficha?.close());

function kinds(): Promise<string[]> {
  return card.page.$$eval('[data-activity]', (rows) => [
    ...new Set(rows.map((row) => (row as HTMLElement).dataset.activity!)),
  ]);
}

/** The tabs of the card have the same names. */
const narrowTo = (kind: string) =>
  card.page.locator(`::-p-xpath(//button[@aria-pressed][. = "${kind}"])`).click();

const scrolled = () => card.page.$eval('main', (main) => main.scrollTop);

it('an entry opens its record, and back leads to where one was', async () => {
  await card.page.$eval('main', (main) => main.scrollTo(0, 1500));
  const entry = await until(
    () =>
      card.page.$$eval('[data-activity] a:first-of-type', (links) => {
        const inSight = links.find((link) => link.getBoundingClientRect().top > 300);
        (inSight as HTMLElement | undefined)?.click();
        return inSight?.textContent ?? undefined;
      }),
    'No entry is in sight.',
  );
  await card.see('Related records');
  await card.click('Back');
  await card.see(entry.split(': ').slice(1).join(': '));
  await until(async () => Math.abs((await scrolled()) - 1500) < 60, 'It is not where one was.');
});

it('it is narrowed to kinds and searched through', async () => {
  await card.page.$eval('main', (main) => main.scrollTo(0, 0));
  await narrowTo('Invoices');
  await until(async () => (await kinds()).join() === 'invoice', 'Other kinds are still there.');
  await narrowTo('Estimates');
  await until(
    async () => (await kinds()).sort().join() === 'estimate,invoice',
    'Estimates are missing.',
  );
  await card.click('Search the history');
  await card.page.keyboard.type('shelving');
  await until(async () => {
    const texts = await card.page.$$eval('[data-activity]', (rows) =>
      rows.map((row) => row.textContent),
    );
    return texts.length > 0 && texts.every((text) => /shelving/i.test(text));
  }, 'The search finds something else.');
  expect((await kinds()).length).toBeGreaterThan(0);
  await card.page.keyboard.press('Escape');
  await until(async () => (await kinds()).length === 2, 'The end of the search is not heeded.');
});
