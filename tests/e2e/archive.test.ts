import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe';
import { openCard } from './card';
import { catchDownloads, type Downloads } from './downloads';
import { type Ficha, startFicha } from './ficha';
import { type OptionsTab, openOptions } from './options-tab';
import { SABINE } from './people';

let ficha: Ficha;
let downloads: Downloads;
let options: OptionsTab;
beforeAll(async () => {
  ficha = await startFicha();
  downloads = await catchDownloads(ficha);
});
afterAll(() => ficha?.close());

/** Chooses a file as the user does, without the browser's own dialog. */
async function restore(name: string, text: string | Uint8Array): Promise<void> {
  const path = join(downloads.folder, name);
  writeFileSync(path, text);
  const field = await options.page.waitForSelector('input[type="file"]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** The lines of records, which are the same where the stores are. */
function recordsIn(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}

it('everything is handed out, deleted, restored, and equal', async () => {
  options = await openOptions(ficha, 'Categories');
  await options.fill('Name of Customer', 'Regular client');
  const panel = await openCard(ficha, SABINE, 'Regular client');

  options = await openOptions(ficha, 'Data');
  await options.click('Download archive');
  const before = await downloads.next('.jsonl');
  expect(before.name).toMatch(/^ficha-\d{4}-\d\d-\d\d\.jsonl$/);
  expect(recordsIn(before.text).length).toBeGreaterThan(1500);

  await options.page.evaluate(() => localStorage.setItem('draft:note', 'half a note'));
  await options.click('Delete all data…');
  await options.see('1,200 activities');
  await options.click('Delete everything');
  await options.see('Type the word “delete”');
  await options.page.type('dialog[open] input', 'Delete');
  await options.click('Delete everything');
  await options.see('All data is deleted.');
  const draft = await options.page.evaluate(() => localStorage.getItem('draft:note'));
  expect(draft).toBeNull();
  await panel.see('This account is no longer here');
  options = await openOptions(ficha, 'Categories');
  await options.page.waitForSelector('input[aria-label="Name of Customer"]');

  options = await openOptions(ficha, 'Data');
  await restore('copy.jsonl', before.text);
  await options.see('Nothing is written yet.');
  expect(await violations(options.page)).toEqual([]);
  await options.page.locator('::-p-xpath(//button[starts-with(., "Restore 1,")])').click();
  await options.see('records are restored.');
  options = await openOptions(ficha, 'Categories');
  await options.page.waitForSelector('input[aria-label="Name of Regular client"]');

  options = await openOptions(ficha, 'Data');
  await options.click('Download archive');
  const after = await downloads.next('.jsonl');
  expect(recordsIn(after.text)).toEqual(recordsIn(before.text));

  await restore('again.jsonl', before.text);
  await options.see('There is nothing in it to restore.');
  await options.click('Close');
});

it('a broken file is told line by line, and what is whole in it can be restored', async () => {
  options = await openOptions(ficha, 'Data');
  await options.click('Download archive');
  const { text } = await downloads.next('.jsonl');
  const lines = text.split('\n');
  await restore(
    'cut.jsonl',
    `${lines.slice(0, 40).join('\n')}\n{"__proto__":{"x":1}}\n${lines[40]!.slice(0, 50)}`,
  );
  await options.see('A field has a name that no field may have; the line is left out.');
  await options.see('The line is damaged or cut off; it is left out.');
  await options.see('The file ends too early.');

  await restore('mine.csv', '<h1>Name</h1>;E-mail\n');
  await options.see('This file is not an archive of Ficha.');
  await restore('later.jsonl', '{"ficha":"archive","version":9}\n');
  await options.see('A newer Ficha made this archive (version 9).');
});
