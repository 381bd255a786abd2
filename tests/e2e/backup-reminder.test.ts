import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { violations } from './axe';
import { openCard } from './card';
import { catchDownloads, type Downloads } from './downloads';
import { type Ficha, startFicha } from './ficha';
import { OptionsTab, openOptions } from './options-tab';
import { SABINE } from './people';
import { panelInTab } from './two-panels';

const SAID = 'There is no backup of your records yet.';

let ficha: Ficha;
let downloads: Downloads;
beforeAll(async () => {
  ficha = await startFicha();
  downloads = await catchDownloads(ficha);
});
afterAll(() => ficha?.close());

/** An archive as another Ficha made it, but for the mark of sample data. */
async function ownArchive(): Promise<string> {
  const options = await openOptions(ficha, 'Data');
  await options.click('Download archive');
  const { text } = await downloads.next('.jsonl');
  return text.replaceAll('sample_', 'own-');
}

it('nothing is said while there is sample data only', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  expect(await card.text()).not.toContain(SAID);
});

it('once there is much to lose the panel says so, and “Back up” leads to the archive', async () => {
  const text = await ownArchive();
  const options = await openOptions(ficha, 'Data');
  await options.page.evaluate(async () => {
    await chrome.storage.local.set({ settings: { backup: 'month' } });
  });
  await restore(options, text);
  await options.see('records are restored.');
  await openOptions(ficha, 'About');
  const panel = await panelInTab(ficha, { view: 'page' });
  await panel.see(SAID);
  expect(await violations(panel.page)).toEqual([]);

  const opening = ficha.browser.waitForTarget((target) => target.url().endsWith('#data'));
  await panel.click('Back up');
  const tab = new OptionsTab((await (await opening).page())!);
  await tab.page.waitForSelector('section[aria-label="Data"]');
  await tab.see('Remind me to back up');
  await tab.click('Download archive');
  await downloads.next('.jsonl');
  await panel.gone(SAID);
  await tab.page.close();
});

it('“Later” puts the line away, in panels opened afterwards too', async () => {
  const options = await openOptions(ficha, 'Data');
  await options.page.evaluate(async () => {
    await chrome.storage.local.set({ settings: { backup: 'week' } });
  });
  const panel = await panelInTab(ficha, { view: 'page' });
  await panel.see(SAID);
  await panel.click('Later');
  await panel.gone(SAID);
  const kept = await until(
    () => panel.page.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
    'Nothing was kept.',
  );
  expect(kept).toMatchObject({ backup: 'week', backupLaterUntil: expect.any(String) });
});

async function restore(options: OptionsTab, text: string): Promise<void> {
  const field = await options.page.waitForSelector('input[type="file"]');
  await field!.evaluate((input, content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'own.jsonl'));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await options.see('Nothing is written yet.');
  // Not by the pointer: what was said last lies over it.
  await options.page.$$eval('[aria-label="What restoring would do"] button', ([first]) =>
    first!.click(),
  );
}
