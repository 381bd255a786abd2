import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { needBrowser } from '../../browser/need';
import { type Session, startSession } from '../../browser/session';
import { buildIfStale } from '../../build';
import { bundled } from '../bundle';
import { printTable } from '../table';
import { type Memory, watchMemory } from './memory';
import { writeTable } from './table-file';

const LOOK_MS = 200;
/** Between the import's end and the first lock of who makes the file. */
const QUIET_LOOKS = 10;

/** What an import of very many contacts takes, beside the bare puts of the same rows. */
export async function importing(folder: string, rows: number): Promise<void> {
  const table = join(folder, 'contacts.csv');
  await writeTable(table, rows);
  const { size } = await stat(table);
  const extension = await buildIfStale('chromium');
  const profile = join(folder, 'importing-profile');
  const done = await inBrowser(extension, profile, async ({ browser, options: page }) => {
    const input = await page.evaluateHandle(() => {
      const made = document.createElement('input');
      made.type = 'file';
      made.id = 'bench-file';
      made.hidden = true;
      document.body.append(made);
      return made;
    });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(table);
    const script = `/assets/${await workerScript(extension)}`;
    const memory = await watchMemory(browser, page);
    const report = await ended(
      await page.evaluateHandle((path) => ({ result: window.importing.run(path) }), script),
    );
    if (report.error) throw new Error(report.error);
    // What it costs to make that anew belongs to the import.
    await searchFileMade(page);
    return { ...report, grown: await memory() };
  });
  // In a new process, which has none of the import's memory to use again.
  const raw = await inBrowser(extension, profile, async ({ browser, options: page }) => {
    const memory = await watchMemory(browser, page);
    const put = await ended(
      await page.evaluateHandle(() => ({ result: window.importing.putRaw() })),
    );
    return { ...put, grown: await memory() };
  });
  const perSecond = (ms: number) => Math.round((done.rows / ms) * 1000).toLocaleString('en');
  console.log(
    `\nImport of ${done.rows.toLocaleString('en')} contacts, ${(size / 1_000_000).toFixed(0)} MB of CSV, ${done.made.toLocaleString('en')} records (Chromium)`,
  );
  printTable(
    ['', 'seconds', 'rows/s'],
    [
      ['import', (done.ms / 1000).toFixed(1), perSecond(done.ms)],
      ['bare puts of the same rows', (raw.ms / 1000).toFixed(1), perSecond(raw.ms)],
      ['check beforehand', (done.checkMs / 1000).toFixed(1), perSecond(done.checkMs)],
    ],
  );
  console.log(
    `The import runs at ${(raw.ms / done.ms).toFixed(2)} of the bare puts (goal: 0.8 or more); meanwhile the page paused for ${done.longestGap.toFixed(0)} ms at most; ${done.problemCount} problems.\n`,
  );
  const mb = ({ peak, page, heap, left }: Memory) =>
    [peak, page, heap, left].map((one) => one.toFixed(0));
  printTable(
    ['MB of memory more than idle', 'at most', 'of the page', 'of its heap', 'left'],
    [
      ['import and making the search file', ...mb(done.grown)],
      ['bare puts of the same rows', ...mb(raw.grown)],
    ],
  );
  console.log('(goal: under 300 at most)');
}

async function searchFileMade(page: Page): Promise<void> {
  const isMade = () =>
    page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].length === 0;
    });
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet = (await isMade()) ? quiet + 1 : 0) {
    await pause(LOOK_MS);
  }
}

async function inBrowser<T>(
  extension: string,
  profile: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const installed = needBrowser('chromium');
  const session = await startSession(installed, { extension, headless: true, profile });
  try {
    await session.options.evaluate(await bundled('tools/bench/importing/probe.ts'));
    return await work(session);
  } finally {
    await session.browser.close();
  }
}

/** Asked for again and again: puppeteer gives a single call up after three minutes. */
async function ended<T>(running: JSHandle<{ result: Promise<T> }>): Promise<T> {
  for (;;) {
    const answer = await running.evaluate(({ result }) => {
      const minute = new Promise<undefined>((resolve) => setTimeout(resolve, 60_000));
      return Promise.race([result.then((value) => ({ value })), minute]);
    });
    if (answer) return answer.value as T;
  }
}

async function workerScript(extension: string): Promise<string> {
  const names = await readdir(join(extension, 'assets'));
  return names.find((name) => name.startsWith('import-worker-'))!;
}
