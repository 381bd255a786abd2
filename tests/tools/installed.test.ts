import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser } from '@/tools/browser/installed';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ficha-'));
});
afterEach(() => vi.unstubAllEnvs());

async function program(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

it('the browser that FICHA_CHROMIUM names goes before all others', async () => {
  const path = await program('my-browser');
  vi.stubEnv('FICHA_CHROMIUM', path);
  expect(findBrowser()).toEqual({ name: 'chromium', family: 'chromium', path });
});

it('a variable that names no program is an error, and not silently passed over', () => {
  vi.stubEnv('FICHA_FIREFOX', join(folder, 'nothing'));
  expect(() => findBrowser('firefox')).toThrow('FICHA_FIREFOX');
});

it.each([
  ['msedge', 'edge', 'chromium'],
  ['google-chrome-beta', 'chrome', 'chromium'],
  ['thorium', 'chromium', 'chromium'],
  ['firefox-nightly', 'firefox', 'firefox'],
])('the program %s is taken for %s', async (file, name, family) => {
  const path = await program(file);
  expect(findBrowser(path)).toEqual({ name, family, path });
});

it('a path where no program is finds nothing', () => {
  expect(findBrowser(join(folder, 'nothing'))).toBeUndefined();
  expect(findBrowser(folder)).toBeUndefined();
});
