import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, HUBERS, SABINE, STRANGER } from './people';
import { killWorker } from './worker';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('the page that comes after the worker was killed works as the one before', async () => {
  const before = await ficha.open(`<p>${SABINE}</p>`);
  await waitForMark(before, SABINE, 'known');
  await killWorker(ficha);
  const after = await ficha.open(`<p>${HUBERS}</p>`);
  await waitForMark(after, HUBERS, 'several');
});

it('a mark painted before the worker was killed still opens its card', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  const mark = await waitForMark(page, SABINE, 'known');
  await killWorker(ficha);
  await clickMark(page, mark);
  await ficha.panelWith('Head of Purchasing');
});

it('what an open page shows later is read by the next worker', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p id="later"></p>`);
  await waitForMark(page, SABINE, 'known');
  await killWorker(ficha);
  await page.$eval(
    '#later',
    (later, address) => {
      later.textContent = address;
    },
    HARUKA,
  );
  await waitForMark(page, HARUKA, 'known');
});

it('a worker killed in the middle of a long page leaves nothing out', async () => {
  const filler = '<p>Nothing to see here, and so it goes on and on and on.</p>'.repeat(20_000);
  const page = await ficha.open(`<p>${SABINE}</p>${filler}<p id="end">${STRANGER}</p>`);
  await waitForMark(page, SABINE);
  await killWorker(ficha);
  await page.$eval('#end', (end) => end.scrollIntoView());
  expect((await waitForMark(page, STRANGER)).standing).toBe('new');
});

it('a contact that was added just before is not lost', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p>${STRANGER}</p>`);
  await clickMark(page, await waitForMark(page, SABINE));
  const panel = await ficha.panelWith('Head of Purchasing');
  await panel.click('On this page');
  await waitForPanel(panel, 'Olga Orlova');
  await panel.click('Add Olga Orlova');
  await killWorker(ficha);
  const next = await ficha.open(`<p>${STRANGER}</p>`);
  await waitForMark(next, STRANGER, 'known');
});
