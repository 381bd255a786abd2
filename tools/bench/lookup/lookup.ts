import type { Browser, Page } from 'puppeteer-core';
import { needBrowser } from '../../browser/need';
import { startSession } from '../../browser/session';
import { buildIfStale } from '../../build';
import { bundled } from '../bundle';
import { median, percentile, printTable } from '../table';
import type { Name } from './contestants';
import type { Cold, Kept } from './keeping';
import { serveQuietPage } from './quiet-page';

const MILLION = 1_000_000;
const SEQUENCES = 400;
const COLD_LOADS = 11;

interface Entry {
  name: Name;
  accounts: number;
  /** Fewer where one takes seconds. */
  keys: number;
  recalls: number;
}

const ENTRIES: Entry[] = [
  { name: 'Ficha', accounts: MILLION, keys: Number.MAX_SAFE_INTEGER, recalls: 2_000 },
  { name: 'MiniSearch', accounts: MILLION, keys: 150, recalls: 100 },
  { name: 'uFuzzy', accounts: MILLION, keys: 150, recalls: 100 },
  { name: 'Fuse.js', accounts: MILLION, keys: 12, recalls: 6 },
];

interface Result extends Entry {
  building: number;
  asked: { typed: string; ms: number }[];
  /** Bytes that the page holds more than before, with nothing but what it searches in. */
  heap: number;
  recall: number;
}

/** What the popup's lookup takes at a million accounts, beside libraries in the same run. */
export async function lookup(): Promise<void> {
  const extension = await buildIfStale('chromium');
  const { url, close } = await serveQuietPage();
  const session = await startSession(needBrowser('chromium'), { extension, headless: true });
  try {
    const open = (script: string) => openPage(session.browser, url, script);
    const keeping = await bundled('tools/bench/lookup/keeping.ts');
    const kept = await inPage(await open(keeping), (page) =>
      page.evaluate((count) => window.keeping.keep(count), MILLION),
    );
    const colds: Cold[] = [];
    for (let run = 0; run < COLD_LOADS; run++) {
      colds.push(
        await inPage(await open(keeping), (page) =>
          page.evaluate(() => window.keeping.load(['gran'])),
        ),
      );
    }
    await inPage(await open(keeping), (page) => page.evaluate(() => window.keeping.forget()));
    printKept(kept, colds);
    const contest = await bundled('tools/bench/lookup/contest.ts');
    const results: Result[] = [];
    for (const entry of ENTRIES) {
      results.push(await inPage(await open(contest), (page) => measured(page, entry)));
    }
    printContest(results);
  } finally {
    await session.browser.close();
    close();
  }
}

async function openPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.evaluate(script);
  return page;
}

async function inPage<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function measured(page: Page, entry: Entry): Promise<Result> {
  const { name, accounts, keys, recalls } = entry;
  const before = await heapOf(page);
  const building = await page.evaluate((a, b) => window.contest.enter(a, b), name, accounts);
  const asked = await page.evaluate((a, b) => window.contest.askTyped(a, b), SEQUENCES, keys);
  const recall = await page.evaluate((count) => window.contest.recall(count), recalls);
  await page.evaluate(() => window.contest.forgetPeople());
  return { ...entry, building, asked, recall, heap: (await heapOf(page)) - before };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

function printKept(kept: Kept, colds: Cold[]): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const loading = colds.map((cold) => cold.loading);
  const holding = colds.map((cold) => cold.holding);
  const asking = median(colds.map((cold) => cold.asking));
  const naming = median(colds.map((cold) => cold.naming));
  const preparing = median(colds.map((cold) => cold.preparing));
  console.log(`\nThe search index of ${grouped(MILLION)} accounts (Chromium)`);
  console.log(
    `built in ${seconds(kept.adding + kept.building)}, the longest step ${kept.longestStep.toFixed(0)} ms; written in ${kept.writing.toFixed(0)} ms`,
  );
  console.log(
    `${megabytes(kept.hot)} are searched in; with ${megabytes(kept.bytes - kept.hot)} of ids and names, read in ${median(holding).toFixed(0)} ms while nobody asks, ${megabytes(kept.bytes)} are held in memory`,
  );
  console.log(
    `a page that has just been opened has it loaded in ${median(loading).toFixed(0)} ms (p95 ${percentile(loading, 95).toFixed(0)}) and its first answer ${asking.toFixed(1)} ms later; the ids of 20 found are read in ${naming.toFixed(1)} ms; what it prepares while nobody asks takes ${preparing.toFixed(0)} ms`,
  );
}

function printContest(results: Result[]): void {
  const times = new Map(results[0]!.asked.map(({ typed, ms }) => [typed, ms]));
  console.log('\nFound after each key, while names are typed, some with a typo');
  printTable(
    [
      '',
      'accounts',
      'keys',
      'p50 ms',
      'p95 ms',
      'slowest ms',
      'p50 ÷ Ficha',
      'p95 ÷ Ficha',
      'built s',
      'memory MB',
      'found with a typo',
    ],
    results.map(({ name, accounts, asked, building, heap, recall, recalls }) => {
      const own = asked.map(({ typed }) => times.get(typed)!);
      const theirs = asked.map(({ ms }) => ms);
      return [
        name,
        grouped(accounts),
        grouped(asked.length),
        median(theirs).toFixed(3),
        percentile(theirs, 95).toFixed(2),
        Math.max(...theirs).toFixed(1),
        `${(median(theirs) / median(own)).toFixed(0)} ×`,
        `${(percentile(theirs, 95) / percentile(own, 95)).toFixed(0)} ×`,
        (building / 1000).toFixed(1),
        (heap / 1e6).toFixed(0),
        `${(recall * 100).toFixed(1)} % of ${grouped(recalls)}`,
      ];
    }),
  );
  const goal = results[0]!;
  console.log(
    `Goals: p95 ≤ 1 ms (${percentile(
      goal.asked.map(({ ms }) => ms),
      95,
    ).toFixed(
      2,
    )}), found with a typo ≥ 95 % (${(goal.recall * 100).toFixed(1)}), memory ≤ 60 MB (${(goal.heap / 1e6).toFixed(0)}).`,
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
