import { afterAll, beforeAll, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { HARUKA } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, HARUKA, '青葉 遥');
});
afterAll(() => ficha?.close());

const press = (key: Parameters<CardPanel['page']['keyboard']['press']>[0]) =>
  card.page.keyboard.press(key);

/** What the focus is on, by its name. */
const focused = () =>
  card.page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return '';
    return at.getAttribute('aria-label') || (at as HTMLElement).innerText || at.tagName;
  });

/** Goes on by Tab as far as what has this name; what is passed must be something too. */
async function tabTo(name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const at = await focused();
    if (at.startsWith(name)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

it('an account is looked up, its tabs gone through, a record opened, changed and left, all without a mouse', async () => {
  await press('/');
  await card.page.keyboard.type('sabine br');
  await card.see('1 account');
  await press('Enter');
  await card.see('Head of Purchasing');
  await tabTo('Overview');
  for (let tab = 0; tab < 8; tab++) await press('ArrowRight');
  await until(
    async () => (await focused()).startsWith('Tasks'),
    'The arrows do not lead to the tasks.',
  );
  await card.see('Current');
  await tabTo('Complete “Bring colour samples');
  await press('Tab');
  await press('Enter');
  await card.see('Related records');
  await tabTo('Edit');
  await press('Enter');
  await card.see('Edit task');
  await until(async () => (await focused()) !== '', 'Nothing in the form has the focus.');
  await press('End');
  await card.page.keyboard.type(' in colour');
  await press('Enter');
  await card.see('panel list in colour');
  await card.page.keyboard.down('Alt');
  await press('ArrowLeft');
  await card.page.keyboard.up('Alt');
  await card.page.waitForSelector('#card-tab-tasks[aria-selected="true"]');
  await card.see('panel list in colour');
});
