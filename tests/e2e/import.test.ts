import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton, goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { violations } from './axe';
import { chooseOption } from './card';
import { type Ficha, startFicha } from './ficha';

const PEOPLE = [
  'Who;Mail;Firm;Job;Colour',
  'Ana Ruiz;ana@acme.example;Acme S.L.;Head of purchasing;red, blue',
  'Bo Berg;bo@nord.example;Nord AB;CEO;green',
  'Cy Young;not an address;Nord AB;;',
  ';;;;yellow',
];

const MESSAGE = [
  'From: Bo Berg <bo@nord.example>',
  'To: us@ours.example',
  'Date: Fri, 20 Nov 2026 10:42:23 +0000',
  'Message-ID: <1@nord.example>',
  'Subject: Forty shelves',
  '',
  'We take the blue ones.',
];

const ARCHIVE = [
  '{"ficha":"archive","version":1,"madeAt":"2026-11-23T12:00:00.000Z"}',
  JSON.stringify({
    table: 'category',
    id: 'rare',
    stamp: '2026-11-20T10:00:00.000Z-0003-d92529d84a089a65',
    fields: {
      name: 'Rare',
      tone: 'violet',
      rank: 9,
      createdAt: '2026-11-20T10:00:00.000Z',
      updatedAt: '2026-11-20T10:00:00.000Z',
    },
  }),
  '{"end":1}',
];

/** What a user does on the import page. */
class ImportTab {
  readonly page: Page;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ficha-import-'));

  constructor(page: Page) {
    this.page = page;
  }

  /** As the browser's own dialog hands a file over. */
  async choose(name: string, lines: readonly string[]): Promise<void> {
    const path = join(this.#folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    const field = await this.page.waitForSelector('input[type="file"]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  click(name: string): Promise<void> {
    return clickButton(this.page, [name]);
  }

  async see(...texts: string[]): Promise<void> {
    for (const text of texts) await waitForText(this.page, [text]);
  }

  /** A row of the table of what would happen. */
  async counts(row: string): Promise<string[]> {
    return this.page.$$eval(
      'main table tr',
      (rows, name) =>
        rows
          .map((one) => [...one.children].map(({ textContent }) => textContent ?? ''))
          .find(([head]) => head === name)
          ?.slice(1) ?? [],
      row,
    );
  }

  /** In the page, whose radio buttons are hidden behind their labels. */
  async pick(text: string): Promise<void> {
    await this.page.locator(`::-p-xpath(//fieldset//label[normalize-space(.)="${text}"])`).click();
  }
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  let ficha: Ficha;
  let tab: ImportTab;
  beforeAll(async () => {
    ficha = await startFicha(family, { sampleData: false });
    const page = await ficha.browser.newPage();
    await goToExtensionPage(ficha, page, 'import.html');
    tab = new ImportTab(page);
  });
  afterAll(() => ficha?.close());

  it('a table of an unknown program is matched, checked, imported, and its people are known', async () => {
    const web = await ficha.open('<p>bo@nord.example</p>');
    await waitForMark(web, 'bo@nord.example', 'new');
    await tab.page.bringToFront();
    await tab.choose('people.csv', PEOPLE);
    await tab.see('Ficha does not know this table', '5 columns');
    await chooseOption(tab.page, 'What “Colour” is', 'Tags');
    if (family === 'chromium') expect(await violations(tab.page)).toEqual([]);
    await tab.click('Check');
    await tab.see('3 rows can be taken.', 'Row 4, Mail', '“not an address” is no e-mail address.');
    expect(await tab.counts('New')).toEqual(['3', '2']);
    await tab.see('3 new relations', 'There is neither a name nor an address');
    if (family === 'chromium') expect(await violations(tab.page)).toEqual([]);
    await tab.click('Import 5 accounts');
    await tab.see('The import is done.', '8 records were made.');
    await web.bringToFront();
    await clickMark(web, await waitForMark(web, 'bo@nord.example', 'known'));
    const panel = await ficha.panelWith('Bo Berg');
    expect(await panel.text()).toContain('CEO');
  });

  it('the same table once more says what it would change, and changes what the user wants', async () => {
    await tab.page.bringToFront();
    await tab.click('Another file');
    const changed = PEOPLE.map((line) => line.replace('Bo Berg', 'Bo Bergström'));
    await tab.choose('again.csv', changed);
    await chooseOption(tab.page, 'What “Colour” is', 'Tags');
    await tab.click('Check');
    await tab.see('Here already, with other values', '1 value would change by overwriting');
    expect(await tab.counts('Here already, the same')).toEqual(['2', '2']);
    await tab.pick('Overwrite');
    await tab.see('Other values are replaced by those of the file.');
    await tab.click('Import 1 account');
    await tab.see('The import is done.', '1 record was changed.');
    const web = await ficha.open('<p>bo@nord.example</p>');
    await clickMark(web, await waitForMark(web, 'bo@nord.example', 'known'));
    await ficha.panelWith('Bo Bergström');
  });

  it('a message becomes part of the history of whom it is from, and is taken back with a click', async () => {
    await tab.page.bringToFront();
    await tab.click('Another file');
    await tab.choose('shelves.eml', MESSAGE);
    await tab.see('1 message is read.');
    await tab.click('Import 1 entry');
    await tab.see('The import is done.');
    await ficha.panelWith('Forty shelves');
    await tab.page.bringToFront();
    await tab.click('Take back');
    await tab.see('Take this import back?');
    await tab.page.locator('::-p-xpath(//dialog[@open]//button[.="Take back"])').click();
    await tab.see('1 record is taken back.');
  });

  it('an import of before is taken back from the list, but not what was changed since', async () => {
    await tab.click('Another file');
    await tab.see('Imports of the last day', 'people.csv');
    await tab.click('Take back people.csv');
    await tab.page.locator('::-p-xpath(//dialog[@open]//button[.="Take back"])').click();
    await tab.see('records are taken back.', 'was changed since and stays');
    const web = await ficha.open('<p>bo@nord.example</p><p>ana@acme.example</p>');
    await waitForMark(web, 'bo@nord.example', 'known');
    await waitForMark(web, 'ana@acme.example', 'new');
  });

  it('what is no file of accounts is refused with a sentence, and nothing else is lost', async () => {
    await tab.page.bringToFront();
    await tab.click('Another file');
    await tab.choose('offer.pdf', ['%PDF-1.7']);
    await tab.see('Ficha cannot read this file.');
    await tab.choose('cards.vcf', ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Dee Dun', 'END:VCARD']);
    await tab.see('1 row can be taken.');
    expect(await tab.counts('New')).toEqual(['1', '0']);
  });

  it('an archive is restored and taken back here too', async () => {
    await tab.click('Another file');
    await tab.choose('copy.jsonl', ARCHIVE);
    await tab.see('This is an archive of Ficha', 'Nothing is written yet.');
    await tab.click('Restore 1 record');
    await tab.see('1 record is restored.');
    await tab.click('Another file');
    await tab.click('Take back copy.jsonl');
    await tab.page.locator('::-p-xpath(//dialog[@open]//button[.="Take back"])').click();
    await tab.see('1 record is taken back.');
  });
});
