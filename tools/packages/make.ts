import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Advice } from '../advice';
import { OUTPUT, ROOT } from '../paths';
import { run } from '../run';

export const STORES = ['chrome', 'edge', 'firefox'] as const;

export type Store = (typeof STORES)[number];

/** Paths of what is handed in. */
export interface Packages {
  version: string;
  stores: Record<Store, string>;
  /** What Firefox's reviewers build their copy from. */
  sources: string;
}

/** Builds for each store and packs the result, and the sources beside it. @throws Advice with what the builder said */
export async function makePackages(): Promise<Packages> {
  for (const store of STORES) {
    const { code, output } = await run('wxt', ['zip', '-b', store]);
    if (code !== 0) throw new Advice(`There is no package for ${store}:\n${output}`);
  }
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const named = (what: string) => join(OUTPUT, `ficha-${version}-${what}.zip`);
  return {
    version,
    stores: { chrome: named('chrome'), edge: named('edge'), firefox: named('firefox') },
    sources: named('sources'),
  };
}
