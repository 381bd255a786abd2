import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Advice } from './advice';
import type { Family } from './browser/installed';
import { OUTPUT, ROOT } from './paths';
import { run } from './run';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds for the family unless the last build is newer than every source. Resolves with its folder. */
export async function buildIfStale(family: Family): Promise<string> {
  const folder = builtFolder(family);
  const builtAt = await changedAt(join(folder, 'manifest.json'));
  const newest = Math.max(
    ...(await Promise.all(SOURCES.map((name) => newestIn(join(ROOT, name))))),
  );
  if (builtAt > newest) return folder;
  return buildNow(family);
}

/** The result of the last build. */
export function builtFolder(family: Family): string {
  return join(OUTPUT, family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** @throws Advice with what the builder said */
export async function buildNow(family: Family): Promise<string> {
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const { code, output } = await run('wxt', ['build', '-b', target]);
  if (code !== 0) throw new Advice(`The extension could not be built for ${target}:\n${output}`);
  return builtFolder(family);
}

// A folder's own time counts too: it is all that tells of a removed file.
async function newestIn(path: string): Promise<number> {
  const own = await changedAt(path);
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(entries.map((name) => changedAt(join(path, name))));
  return Math.max(own, ...times);
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    (entry) => entry.mtimeMs,
    () => 0,
  );
}
