import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickButton, goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { chooseOption } from './card';
import { catchDownloads, type Downloads } from './downloads';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

const PEOPLE = [
  'Name,Mail,Reached at,Company',
  'Ana Ruiz,ana@lago.example,+34 600 111 222,Lago S.L.',
  'Ana R. Pardo,pardo@lago.example,+34 600 111 222,Lago S.L.',
  'Bo Berg,bo@nord.example,,Nord AB',
];

let ficha: Ficha;
let downloads: Downloads;
let page: Page;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
  downloads = await catchDownloads(ficha);
  page = await ficha.browser.newPage();
});
afterAll(() => ficha?.close());

async function choose(name: string, text: string): Promise<void> {
  const path = join(downloads.folder, name);
  writeFileSync(path, text);
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function archive(): Promise<string> {
  const options = await openOptions(ficha, 'Data');
  await options.click('Download archive');
  return (await downloads.next('.jsonl')).text;
}

/** The lines of records, which are the same where the stores are. */
const recordsIn = (text: string) => text.trimEnd().split('\n').slice(1);

it('people come from a file, two become one, all goes out, is deleted, comes back, and is equal', async () => {
  await goToExtensionPage(ficha, page, 'import.html');
  await choose('people.csv', `${PEOPLE.join('\n')}\n`);
  await waitForText(page, ['4 columns']);
  await chooseOption(page, 'What “Reached at” is', 'Phone');
  await clickButton(page, ['Check']);
  await clickButton(page, ['Import 5 accounts']);
  await waitForText(page, ['The import is done.']);

  await goToExtensionPage(ficha, page, 'duplicates.html');
  await waitForText(page, ['Same phone']);
  await page.locator('main li > button[aria-expanded]').click();
  await clickButton(page, ['Merge']);
  await waitForText(page, ['is now part of']);

  const web = await ficha.open('<p>ana@lago.example</p><p>pardo@lago.example</p>');
  const first = await waitForMark(web, 'ana@lago.example', 'known');
  await waitForMark(web, 'pardo@lago.example', 'known');
  await clickMark(web, first);
  const panel = await ficha.panelWith('pardo@lago.example');
  expect(await panel.text()).toContain('Lago S.L.');

  const before = await archive();
  expect(before).toContain('"mergedInto"');
  const options = await openOptions(ficha, 'Data');
  await options.click('Delete all data…');
  await options.page.waitForSelector('dialog[open] input');
  await options.page.type('dialog[open] input', 'delete');
  await options.click('Delete everything');
  await options.see('All data is deleted.');
  await web.bringToFront();
  await waitForMark(web, 'ana@lago.example', 'new');

  await page.bringToFront();
  await goToExtensionPage(ficha, page, 'import.html');
  await choose('copy.jsonl', before);
  await page.locator('::-p-xpath(//button[starts-with(., "Restore ")])').click();
  await waitForText(page, ['records are restored.']);
  await web.bringToFront();
  await waitForMark(web, 'pardo@lago.example', 'known');
  expect(recordsIn(await archive())).toEqual(recordsIn(before));
});
