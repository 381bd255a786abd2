import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { matchesOf } from '@/tools/browser/matches';
import { isWorkerRunning, killWorker } from '@/tools/browser/worker';
import { type Ficha, startFicha } from './ficha';
import { HARUKA, HUBERS, SABINE, STRANGER } from './people';
import { holdAccounts } from './stored';

/** Nobody's, on no other page: where a long page begins and where it ends. */
const ENDS = ['first@far-away.example', 'last@far-away.example'] as const;

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
  const filler = '<p>Nothing to see here, and so it goes on and on and on.</p>'.repeat(3_000);
  const [start, end] = ENDS;
  const page = await ficha.open(`<p>${start}</p><div id="more"></div>`);
  await waitForMark(page, start, 'new');
  const release = await holdAccounts(ficha.options);
  await page.evaluate(async (html) => {
    document.querySelector('#more')!.innerHTML = html;
    // Behind whatever the content script has to do before it waits for the worker.
    for (let turn = 0; turn < 50; turn++) {
      await scheduler.postTask(() => undefined, { priority: 'background' });
    }
  }, `${filler}<p id="end">${end}</p>`);
  await killWorker(ficha);
  expect(await matchedSoFar()).toContain(`email:${start}`);
  expect(await matchedSoFar()).not.toContain(`email:${end}`);
  await release();
  await page.$eval('#end', (last) => last.scrollIntoView());
  expect((await waitForMark(page, end)).standing).toBe('new');
});

it('a contact added while no worker runs is on the open page at once', async () => {
  const page = await ficha.open(`<p>${STRANGER}</p>`);
  await clickMark(page, await waitForMark(page, STRANGER, 'new'));
  const panel = await ficha.panelWith('Olga Orlova');
  await killWorker(ficha);
  expect(isWorkerRunning(ficha)).toBe(false);
  await panel.click('Add Olga Orlova');
  await waitForMark(page, STRANGER, 'known');
});

/** The keys of what workers have matched on any open page. */
async function matchedSoFar(): Promise<string[]> {
  return (await matchesOf(ficha.options)).map(({ key }) => key);
}
