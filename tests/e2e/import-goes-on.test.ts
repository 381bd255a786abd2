import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled as codeOf } from '@/tools/bench/bundle';
import { goToExtensionPage } from '@/tools/browser/extension-page';
import { until } from '@/tools/until';
import type * as line from '@/utils/adapters/importer/page-side';
import type { ImportJob, ImportReport, OpenedTable } from '@/utils/app/import/ports';
import { type Ficha, startFicha } from './ficha';

/** What runs there may call. */
declare const bundled: typeof line;

const ROWS = 8_000;

function begin(script: string, rows: number): Promise<void> {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Person ${at},p${at}@x.example,Firm ${at % 9}`,
  );
  const file = new File([`Name,Email,Company\n${lines.join('\n')}`], 'people.csv');
  const { ask } = bundled.pageSide(new Worker(script, { type: 'module' }));
  return new Promise((resolve, reject) => {
    const steering = { onPart: () => resolve(), stopped: () => false };
    ask<OpenedTable>({ open: file })
      .then(({ matching }) => ask({ run: { matching, forKnown: 'fill' } }, steering))
      .then(() => reject(new Error('it ended before it was broken off')), reject);
  });
}

async function ask(script: string, asked: string, id = ''): Promise<unknown> {
  const { ask: say, close } = bundled.pageSide(new Worker(script, { type: 'module' }));
  const steering = { onPart: () => undefined, stopped: () => false };
  try {
    if (asked === 'jobs') return await say({ jobs: true });
    return await say(asked === 'resume' ? { resume: id } : { undo: id }, steering);
  } finally {
    close();
  }
}

async function isNothingImported(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.every(({ name }) => name !== 'ficha-import');
}

/** Names in the folder of copies. */
async function copies(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('import', { create: true });
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** How many imports write, and how many workers make the search file or wait for that. */
async function atWork(): Promise<{ imports: number; makers: number }> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const named = (name: string) => [...held, ...pending].filter((one) => one.name === name).length;
  return { imports: named('ficha-import'), makers: named('ficha-search-file') };
}

function isSearchFileKept(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ficha');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const asked = db.transaction('packs').objectStore('packs').count('search');
      asked.onsuccess = () => resolve(asked.result > 0);
      db.close();
    };
  });
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  let ficha: Ficha;
  let script: string;
  beforeAll(async () => {
    ficha = await startFicha(family, { sampleData: false });
    const names = readdirSync(join(ficha.extension, 'assets'));
    script = `/assets/${names.find((name) => name.startsWith('import-worker-'))}`;
  });
  afterAll(() => ficha?.close());

  async function newPage(): Promise<Page> {
    const page = await ficha.browser.newPage();
    await goToExtensionPage(ficha, page, 'options.html');
    await page.evaluate(await codeOf('utils/adapters/importer/page-side.ts'));
    return page;
  }

  it('an import whose page was closed goes on from its copy, and can be taken back', async () => {
    const first = await newPage();
    await first.evaluate(begin, script, ROWS);
    const second = await newPage();
    await expect(second.evaluate(ask, script, 'resume', 'any')).rejects.toThrow('import-running');
    await first.close();
    const jobsThere = () => second.evaluate(ask, script, 'jobs') as Promise<ImportJob[]>;
    const [job] = await jobsThere();
    expect(job).toMatchObject({ state: 'running', fileName: 'people.csv' });
    expect(job!.lastRow).toBeLessThan(ROWS);
    expect(await second.evaluate(copies)).toEqual([job!.id]);
    // The lock goes a moment after the page.
    await until(() => second.evaluate(isNothingImported), 'The import did not end with its page.');
    const report = (await second.evaluate(ask, script, 'resume', job!.id)) as ImportReport;
    expect(report).toMatchObject({ stopped: false, problemCount: 0, lastRow: ROWS + 1 });
    const [done] = await jobsThere();
    expect(done).toMatchObject({ state: 'done', made: 2 * ROWS + 9 });
    expect(await second.evaluate(copies)).toEqual([]);
    expect(await second.evaluate(ask, script, 'undo', job!.id)).toEqual({
      undone: 2 * ROWS + 9,
      left: 0,
    });
  }, 240_000);

  it('while an import runs no page starts to make the search file, and then it is made', async () => {
    const page = await newPage();
    const works = () => page.evaluate(atWork);
    await until(
      async () => (await works()).makers === 0,
      'The search file was never made.',
      60_000,
    );
    await page.evaluate(begin, script, ROWS);
    let looks = 0;
    const isOver = async () => {
      const { imports, makers } = await works();
      if (imports === 0) return true;
      looks += 1;
      expect(makers).toBe(0);
      return false;
    };
    await until(isOver, 'The import did not end.', 120_000);
    expect(looks).toBeGreaterThan(10);
    await until(() => page.evaluate(isSearchFileKept), 'The search file was not made.', 60_000);
  }, 240_000);
});
