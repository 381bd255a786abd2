import { afterAll, beforeAll, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

const TASK = 'Ask about the second half of the shelving invoice';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
});
afterAll(() => ficha?.close());

async function seeNoMore(text: string): Promise<void> {
  // The message that says so names it too.
  // While the card is read anew it has no panel.
  const list = () => card.page.$$eval('[role="tabpanel"]', ([panel]) => panel?.textContent ?? text);
  await until(async () => !(await list()).includes(text), `“${text}” is still there.`);
}

it('a task is ticked off in the list, stands under Completed, and comes back by undo', async () => {
  await card.tab('Tasks');
  await card.see(TASK);
  await (await card.page.waitForSelector(`::-p-aria(Complete “${TASK}”)`))!.click();
  await card.see(`“${TASK}” completed`);
  await seeNoMore(TASK);
  await card.click('Completed');
  await card.see(TASK);
  await card.click('Undo');
  await seeNoMore(TASK);
  await card.click('Current');
  await card.see(TASK);
});

it('by keyboard the next task is reached at once', async () => {
  await card.page.focus('[data-task-check]');
  const first = await card.page.$eval(':focus', (box) => box.ariaLabel);
  await card.page.keyboard.press('Space');
  await until(async () => {
    const now = await card.page.$eval(':focus', (box) => box.ariaLabel).catch(() => first);
    return now !== first && now?.startsWith('Complete ');
  }, 'The focus is not on the next task.');
});
