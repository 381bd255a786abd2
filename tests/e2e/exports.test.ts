import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  options = await openOptions(ficha, 'Data');
});
afterAll(() => ficha?.close());

it('accounts come as a table that a spreadsheet opens', async () => {
  await options.click('Download accounts as CSV');
  const { name, text } = await downloads.next('.csv');
  expect(name).toBe('ficha-accounts.csv');
  expect(text.startsWith('\ufeffID,Kind,Name,Given name,Family name,Organization,Role,')).toBe(
    true,
  );
  const sabine = text.split('\r\n').filter((line) => line.includes(SABINE));
  expect(sabine).toHaveLength(1);
  expect(sabine[0]).toContain(',contact,Sabine Brandt,Sabine,Brandt,');
  expect(sabine[0]).toContain('Head of Purchasing');
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
});

it('accounts come as cards that an address book opens', async () => {
  await options.click('Download accounts as vCard');
  const { name, text } = await downloads.next('.vcf');
  expect(name).toBe('ficha-accounts.vcf');
  const cards = ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]][];
  expect(cards).toHaveLength(210);
  const sabine = cards.find(([, fields]) => fields.some(([, , , value]) => value === SABINE))!;
  const said = Object.fromEntries(sabine[1].map(([field, , , value]) => [field, value]));
  expect(said).toMatchObject({
    version: '4.0',
    kind: 'individual',
    fn: 'Sabine Brandt',
    title: 'Head of Purchasing',
  });
  const tooLong = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  expect(tooLong).toEqual([]);
});

it('activities come as one table', async () => {
  await options.click('Download activities as CSV');
  const { name, text } = await downloads.next('.csv');
  expect(name).toBe('ficha-activities.csv');
  expect(text.startsWith('\ufeffID,Kind,Title,At,Accounts,')).toBe(true);
  expect(text).toMatch(/\r\nsample_inv_\d+,invoice,/);
});

it('events and tasks come as a calendar', async () => {
  await options.click('Download events and tasks as a calendar');
  const { name, text } = await downloads.next('.ics');
  expect(name).toBe('ficha-calendar.ics');
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(20);
  expect(calendar.getAllSubcomponents('vtodo').length).toBeGreaterThan(20);
});
