import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled as codeOf } from '@/tools/bench/bundle';
import { clickButton, goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import type * as idb from '@/utils/adapters/idb-store';
import type { Edit } from '@/utils/core/change';
import { contact, making, minute, note } from '../contracts/records';
import { violations } from './axe';
import { type Ficha, startFicha } from './ficha';

/** What runs in the page may call. */
declare const bundled: typeof idb;

const emails = ['ana@lago.example'];
const RECORDS: Edit[] = [
  making('account', contact('ana', { name: 'Ana Ruiz', emails }, minute(0))),
  making('account', contact('anna', { name: 'Anna R. Ruiz', emails }, minute(1))),
  making('activity', note('Asked-for-samples', ['ana'], minute(2))),
  making('activity', note('Likes-the-blue-one', ['ana'], minute(3))),
  making('activity', note('Moves-to-Vigo', ['anna'], minute(4))),
];

const phones = ['+34 910 000 111'];
/** More than can be compared with each other. */
const SWITCHBOARD: Edit[] = Array.from({ length: 9 }, (_, at) =>
  making('account', contact(`desk-${at}`, { name: `Desk ${at}`, phones }, minute(10 + at))),
);

async function write(edits: Edit[]): Promise<void> {
  const store = await bundled.openIdbStore();
  await store.edit(edits);
  store.close();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  let ficha: Ficha;
  let page: Page;
  beforeAll(async () => {
    ficha = await startFicha(family, { sampleData: false });
    page = await ficha.browser.newPage();
    await goToExtensionPage(ficha, page, 'duplicates.html');
    await waitForText(page, ['No duplicates found']);
    await page.evaluate(await codeOf('utils/adapters/idb-store.ts'));
    await page.evaluate(write, RECORDS);
  });
  afterAll(() => ficha?.close());

  /** The panel in a tab that was left on the card. */
  async function cardOf(id: string): Promise<Page> {
    const panel = await ficha.browser.newPage();
    await goToExtensionPage(ficha, panel, 'welcome.html');
    const steps = [{ key: 0, route: { view: 'account', id, tab: 'history' } }];
    await panel.evaluate(
      (trail) => sessionStorage.setItem('trail', trail),
      JSON.stringify({ steps, at: 0 }),
    );
    await goToExtensionPage(ficha, panel, 'sidepanel.html');
    return panel;
  }

  it('two accounts with one address become one, which old links lead to; undo parts them', async () => {
    await clickButton(page, ['Search again']);
    await waitForText(page, ['1 pair to look at']);
    await waitForText(page, ['Same address: ana@lago.example']);
    await page.locator('main li > button[aria-expanded]').click();
    await waitForText(page, ['Which one stays?']);
    if (family === 'chromium') expect(await violations(page)).toEqual([]);
    expect(await page.$eval('[aria-label="Keep Ana Ruiz"]', isChecked)).toBe(true);
    await clickButton(page, ['Open the card of Anna R. Ruiz']);
    await ficha.panelWith('Moves-to-Vigo');
    await clickButton(page, ['Merge']);
    await waitForText(page, ['Anna R. Ruiz is now part of Ana Ruiz']);

    const panel = await cardOf('anna');
    for (const text of ['Ana Ruiz', 'Asked-for-samples', 'Likes-the-blue-one', 'Moves-to-Vigo']) {
      await waitForText(panel, [text]);
    }
    await panel.close();

    await page.bringToFront();
    await clickButton(page, ['Undo']);
    await waitForText(page, ['1 pair to look at']);
    const again = await cardOf('anna');
    await waitForText(again, ['Moves-to-Vigo']);
    expect(await again.evaluate(() => document.body.innerText)).not.toContain('Asked-for-samples');
    await again.close();
  });

  it('two accounts said not to be the same are not asked about again, until that is taken back', async () => {
    const pair = await ficha.browser.newPage();
    await goToExtensionPage(ficha, pair, 'duplicates.html#ana/anna');
    await clickButton(pair, ['Not the same']);
    await waitForText(pair, ['stay two accounts']);
    await pair.close();
    await page.bringToFront();
    await waitForText(page, ['1 pair said not to be the same']);
    await page.locator('summary').click();
    await clickButton(page, ['Ask again']);
    await waitForText(page, ['1 pair to look at']);
  });

  it('what many share says whose it is, and each of them leads to its card', async () => {
    await page.evaluate(write, SWITCHBOARD);
    await clickButton(page, ['Search again']);
    await waitForText(page, ['Shared by many']);
    await page.locator('::-p-text(9 accounts)').click();
    await waitForText(page, ['Desk 8']);
    if (family === 'chromium') expect(await violations(page)).toEqual([]);
    await clickButton(page, ['Open the card of Desk 8']);
    await ficha.panelWith('Desk 8');
  });
});

function isChecked(input: Element): boolean {
  return (input as HTMLInputElement).checked;
}
