import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One context of the built extension: what it loads at its start, against what it may. */
export interface Size {
  name: string;
  /** Bytes after gzip. */
  bytes: number;
  budget: number;
}

const KB = 1_000;
const PAGE_BUDGET = 45 * KB;

/** @param built folder of a built extension */
export function sizesOf(built: string): Size[] {
  const pages = readdirSync(built).filter((name) => name.endsWith('.html'));
  return [
    {
      name: 'content script',
      bytes: gzipped(built, ['content-scripts/content.js']),
      budget: 12 * KB,
    },
    {
      name: 'worker',
      bytes: gzipped(built, withImports(built, ['background.js'])),
      budget: 120 * KB,
    },
    ...pages.map((name) => ({
      name,
      bytes: gzipped(built, withImports(built, linkedFrom(join(built, name)))),
      budget: PAGE_BUDGET,
    })),
  ];
}

export function sizeTable(sizes: readonly Size[]): string {
  const kilobytes = (bytes: number) => (bytes / KB).toFixed(1).padStart(6);
  return sizes
    .map(
      ({ name, bytes, budget }) =>
        `  ${name.padEnd(18)}${kilobytes(bytes)} kB of ${kilobytes(budget)} kB`,
    )
    .join('\n');
}

function linkedFrom(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file!);
}

/** The files and all they import statically; what is loaded later does not count. */
function withImports(built: string, files: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(built, file), 'utf8');
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)) {
      const target = path!.startsWith('/') ? path!.slice(1) : normalize(join(dirname(file), path!));
      // Words of a text may look like an import.
      if (existsSync(join(built, target))) add(target);
    }
  };
  files.forEach(add);
  return [...all];
}

function gzipped(built: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
}
