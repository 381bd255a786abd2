import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ChromiumPanel } from '../../browser/chromium-panel';
import { needBrowser } from '../../browser/need';
import { openPanelByPopup } from '../../browser/popup';
import { startSession } from '../../browser/session';
import { buildIfStale } from '../../build';
import { makeLaunchCopy } from '../../launch-copy';
import { until } from '../../until';
import { bundled } from '../bundle';
import { settle } from '../settle';
import { median, percentile, printTable } from '../table';
import { accountId, addressOf } from './invented';
import { LONGEST, makePlan, type Plan, portionsOf } from './plan';
import type { Opening } from './probe';

const PLAIN_RUNS = 5;
/** How often each of the listed accounts is opened; the longest one before each of the others. */
const ROUNDS = 2;

/**
 * What opening a card costs in a store of many activities, beside a list that reads them all.
 * @param folder where the filled store is kept; one that is there already is used again
 */
export async function opening(folder: string, activities: number): Promise<void> {
  const plan = makePlan(activities);
  const listed = placesToOpen(plan);
  const html = listed.map((place) => `<p>${addressOf(place)}</p>`).join('');
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const extension = join(folder, 'opening-extension');
  await makeLaunchCopy(await buildIfStale('chromium'), extension, [url]);
  const profile = join(folder, 'opening-profile');
  const options = { extension, headless: true, profile };
  try {
    if (!existsSync(profile)) {
      const filling = await startSession(needBrowser('chromium'), options);
      await fillStore(filling.options, plan).finally(() => filling.browser.close());
    }
    // Started anew, so that nothing of the filling is left in memory.
    const session = await startSession(needBrowser('chromium'), options);
    try {
      const page = await session.browser.newPage();
      await page.goto(url);
      await openPanelByPopup(session, page);
      const panel = (await ChromiumPanel.of(session)).page;
      await panel.waitForSelector('[data-account]', { timeout: 60_000 });
      await panel.evaluate(await bundled('tools/bench/opening/probe.ts'));
      await panel.evaluate(() => window.probe.countRows());
      const openings: [number, Opening][] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const place of inTurn(listed)) openings.push([place, await openOnce(panel, place)]);
      }
      const plain: Opening[] = [];
      for (let run = 0; run < PLAIN_RUNS; run++) {
        await settle(panel);
        plain.push(await panel.evaluate((id) => window.probe.plainList(id), accountId(0)));
      }
      print(plan, openings, plain);
    } finally {
      await session.browser.close();
    }
  } finally {
    server.close();
  }
}

/** The longest history first, all long ones, and as many short ones from everywhere. */
function placesToOpen({ sizes }: Plan): number[] {
  const short = Array.from(
    { length: 14 },
    (_, at) => 20 + Math.floor((at * (sizes.length - 40)) / 14),
  );
  return [0, ...Array.from({ length: 10 }, (_, at) => at + 1), ...short];
}

/** The longest one between the others, so that none is the warmer for the last. */
function inTurn([longest, ...others]: readonly number[]): number[] {
  return others.flatMap((place) => [longest!, place]);
}

async function fillStore(page: Page, plan: Plan): Promise<void> {
  const from = Date.now();
  await page.evaluate(await bundled('tools/bench/opening/fill.ts'));
  let done = 0;
  for (const portion of portionsOf(plan, new Date().toISOString())) {
    await page.evaluate((one) => window.fill(one), portion);
    done += portion.spans.reduce((sum, { to }) => sum + to, 0);
    const seconds = Math.round((Date.now() - from) / 1000);
    process.stdout.write(
      `\rFilling the store: ${grouped(done)} of ${grouped(plan.total)} activities, ${seconds} s `,
    );
  }
  console.log();
}

async function openOnce(panel: Page, place: number): Promise<Opening> {
  const row = await panel.waitForSelector(`[data-account="${accountId(place)}"]`);
  await row!.scrollIntoView();
  await settle(panel);
  await panel.evaluate((id) => window.probe.watchOpening(id), accountId(place));
  await row!.click();
  const result = await panel.evaluate(() => window.opening);
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('ArrowLeft');
  await panel.keyboard.up('Alt');
  await until(() => panel.$('[data-account]').then(Boolean), 'The list did not come back.');
  return result;
}

function print(plan: Plan, openings: [number, Opening][], plain: Opening[]): void {
  const [longest, others] = [true, false].map((long) =>
    openings.filter(([place]) => (place === 0) === long).map(([, one]) => one),
  );
  const all = openings.map(([, one]) => one);
  const store = `${grouped(plan.total)} activities of ${grouped(plan.sizes.length)} accounts`;
  console.log(`\nOpening a card in a store of ${store} (Chromium, ms from the click)`);
  const rival = median(plain.map(({ filled }) => filled));
  const row = (name: string, list: Opening[]) => [
    name,
    String(list.length),
    median(list.map(({ head }) => head)).toFixed(0),
    percentile(
      list.map(({ head }) => head),
      95,
    ).toFixed(0),
    median(list.map(({ filled }) => filled)).toFixed(0),
    percentile(
      list.map(({ filled }) => filled),
      95,
    ).toFixed(0),
    String(Math.max(...list.map(({ rows }) => rows))),
    `${(rival / median(list.map(({ head }) => head))).toFixed(1)} ×`,
  ];
  printTable(
    [
      '',
      'openings',
      'first paint p50',
      'p95',
      'filled p50',
      'p95',
      'most rows read',
      'plain list ÷ first paint',
    ],
    [
      row(`the account with ${grouped(LONGEST)} activities`, longest!),
      row('others, with 2,000 and with fewer', others!),
      row('all', all),
      row(`a plain list of the ${grouped(LONGEST)}`, plain),
    ],
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
