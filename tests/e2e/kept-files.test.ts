import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled as codeOf } from '@/tools/bench/bundle';
import type * as keptFiles from '@/utils/adapters/kept-files';
import { type Ficha, startFicha } from './ficha';
import { smallDisk } from './full-disk';

/** What runs there may call. */
declare const bundled: typeof keptFiles;

type Context = Page | WebWorker;

function write(where: Context, name: string, size: number, first: number): Promise<string> {
  return where.evaluate(writeThere, name, size, first);
}

async function writeThere(name: string, size: number, first: number): Promise<string> {
  const bytes = new Uint8Array(size).map((_, at) => first + at);
  return bundled
    .filesIn('test')
    .write(name, bytes.buffer)
    .then(
      () => 'written',
      ({ code }) => code,
    );
}

async function readThere(name: string, from: number, to: number): Promise<number[] | undefined> {
  const file = await bundled.filesIn('test').open(name);
  return file && [file.size, ...new Uint8Array(await file.read(from, to))];
}

async function readAfterwards(name: string): Promise<string> {
  const file = await bundled.filesIn('test').open(name);
  await bundled.filesIn('test').write(name, new ArrayBuffer(9));
  return file!.read(0, 5).then(
    (bytes) => `${bytes.byteLength} bytes`,
    ({ code }) => code,
  );
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  let ficha: Ficha;
  let page: Page;
  beforeAll(async () => {
    ficha = await startFicha(family, { sampleData: false });
    page = ficha.options;
    await page.evaluate(await bundledFile());
  });
  afterAll(() => ficha?.close());

  it('a kept file is read in parts, written anew as a whole, and removed', async () => {
    expect(await page.evaluate(readThere, 'parts', 0, 1)).toBeUndefined();
    expect(await write(page, 'parts', 300, 0)).toBe('written');
    expect(await page.evaluate(readThere, 'parts', 20, 23)).toEqual([300, 20, 21, 22]);
    expect(await page.evaluate(readThere, 'parts', 298, 400)).toEqual([300, 42, 43]);
    expect(await write(page, 'parts', 4, 7)).toBe('written');
    expect(await page.evaluate(readThere, 'parts', 0, 99)).toEqual([4, 7, 8, 9, 10]);
    await page.evaluate(() => bundled.filesIn('test').keepOnly('others'));
    expect(await page.evaluate(readThere, 'parts', 0, 1)).toBeUndefined();
    await page.evaluate(() => bundled.filesIn('test').keepOnly('others'));
  });

  it('what is open is never read half from the file that took its place', async () => {
    await write(page, 'replaced', 5, 1);
    expect(await page.evaluate(readAfterwards, 'replaced')).toBe('store-failed');
  });
});

it('the worker and the pages of Chromium keep the same files', async () => {
  const ficha = await startFicha('chromium', { sampleData: false });
  try {
    const target = await ficha.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = (await target.worker())!;
    await Promise.all(
      [worker, ficha.options].map(async (one) => one.evaluate(await bundledFile())),
    );
    expect(await write(worker, 'shared', 3, 1)).toBe('written');
    expect(await ficha.options.evaluate(readThere, 'shared', 0, 3)).toEqual([3, 1, 2, 3]);
    expect(await write(ficha.options, 'shared', 2, 8)).toBe('written');
    expect(await worker.evaluate(readThere, 'shared', 0, 3)).toEqual([2, 8, 9]);
  } finally {
    await ficha.close();
  }
});

const disk = smallDisk();

describe.skipIf(!disk)('a full disk (needs root on Linux and leave to mount)', () => {
  afterAll(() => disk!.remove());

  it('is named, and the file stays as it was', async () => {
    const ficha = await startFicha('chromium', { sampleData: false, profile: disk!.path });
    try {
      const page = ficha.options;
      await page.evaluate(await bundledFile());
      expect(await write(page, 'index', 4, 1)).toBe('written');
      await disk!.fill();
      expect(await write(page, 'index', 5_000_000, 9)).toBe('storage-full');
      expect(await page.evaluate(readThere, 'index', 0, 9)).toEqual([4, 1, 2, 3, 4]);
      await disk!.free();
      expect(await write(page, 'index', 2, 5)).toBe('written');
    } finally {
      await ficha.close();
    }
  });
});

function bundledFile(): Promise<string> {
  return codeOf('utils/adapters/kept-files.ts');
}
