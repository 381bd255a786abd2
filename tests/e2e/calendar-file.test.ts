import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
const folder = mkdtempSync(join(tmpdir(), 'ficha-files-'));
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Event');
  await card.fill('Title', 'Handover: hall 8');
  await card.fill('Starts', '2030-06-03T10:00');
  await card.fill('Location', 'Eisenstraße 14, Stuttgart');
  await card.click('Save');
  await card.click('Open');
  await card.see('Related records');
});
afterAll(() => ficha?.close());

it('an event is handed out as a file that any calendar reads', async () => {
  const browser = await ficha.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await card.click('More actions');
  await card.click('Save as calendar file');
  const name = await until(
    async () => readdirSync(folder).find((file) => file.endsWith('.ics')),
    'No calendar file came.',
  );
  expect(name).toBe('Handover hall 8.ics');
  const lines = readFileSync(join(folder, name), 'utf8').split('\r\n');
  expect(lines).toContain('SUMMARY:Handover: hall 8');
  expect(lines).toContain('LOCATION:Eisenstraße 14\\, Stuttgart');
  expect(lines.filter((line) => /^DT(START|END):203006\d\dT\d{6}Z$/.test(line))).toHaveLength(2);
});

it('an event goes to a calendar of the web filled in', async () => {
  await card.click('More actions');
  await card.click('Add to Google Calendar');
  const opened = await ficha.browser.waitForTarget((target) =>
    target.url().startsWith('https://calendar.google.com/calendar/render'),
  );
  const { searchParams } = new URL(opened.url());
  expect(searchParams.get('text')).toBe('Handover: hall 8');
  expect(searchParams.get('location')).toBe('Eisenstraße 14, Stuttgart');
  expect(searchParams.get('dates')).toMatch(/^203006\d\dT\d{6}Z\/203006\d\dT\d{6}Z$/);
});
