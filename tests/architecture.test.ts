import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Layer {
  /** Our own folders and files. */
  own: string[];
  /** Packages; `*` for any. */
  packages: string[];
}

/** What each folder may import; the arrows of the architecture never point backwards or sideways. */
const LAYERS: Record<string, Layer> = {
  'utils/core': {
    own: ['utils/core'],
    packages: ['valibot', 'tldts', 'ical.js', 'htmlparser2'],
  },
  'utils/app': { own: ['utils/app', 'utils/core'], packages: [] },
  'utils/messages.ts': { own: ['utils/core'], packages: [] },
  'utils/adapters': {
    own: ['utils/adapters', 'utils/app', 'utils/core', 'utils/messages'],
    packages: ['idb', 'ky', 'papaparse', 'postal-mime', 'webextension-polyfill'],
  },
  components: {
    own: ['components', 'utils/core', 'utils/app'],
    packages: ['preact', 'lucide-preact', '@tanstack/virtual-core', '@zag-js'],
  },
  entrypoints: { own: ['entrypoints', 'components', 'utils'], packages: ['*'] },
  server: { own: ['server', 'utils/core', 'utils/app/sync/ports'], packages: ['*'] },
};

it.each(Object.keys(LAYERS))('%s imports only what its layer may', (layer) => {
  const { own, packages } = LAYERS[layer]!;
  const wrong = importsOf(layer).filter(({ target, isOwn }) => {
    const allowed = isOwn ? own : packages;
    return !allowed.some((place) => place === '*' || isUnder(target, place));
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

it('the server is imported by nobody outside its own folder', () => {
  const others = ['components', 'entrypoints', 'utils'].flatMap(importsOf);
  const wrong = others.filter(({ target }) => isUnder(target, 'server'));
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

it('entrypoints are imported by nobody outside their own folder', () => {
  const others = ['components', 'utils', 'tools'].flatMap(importsOf);
  const between = importsOf('entrypoints').filter(
    ({ file, target }) => isUnder(target, 'entrypoints') && !isUnder(target, entrypointOf(file)),
  );
  const wrong = [...others.filter(({ target }) => isUnder(target, 'entrypoints')), ...between];
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

interface Import {
  file: string;
  /** A path from the root, or the name of a package. */
  target: string;
  isOwn: boolean;
}

function importsOf(place: string): Import[] {
  return sourceFiles(place).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?<!['"])(?:from|import|import\()\s*['"]([^'"\s]+)['"]/g,
      ),
    ].map(([, written]) => resolved(file, written!)),
  );
}

function resolved(file: string, written: string): Import {
  if (written.startsWith('@/')) return { file, target: written.slice(2), isOwn: true };
  if (!written.startsWith('.')) return { file, target: written, isOwn: false };
  const target = relative('.', resolve(dirname(file), written)).replaceAll('\\', '/');
  return { file, target, isOwn: true };
}

function sourceFiles(place: string): string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(place, name).replaceAll('\\', '/'));
}

function isUnder(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

function entrypointOf(file: string): string {
  return posix.join(...file.split('/').slice(0, 2));
}
