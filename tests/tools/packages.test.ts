import { expect, it } from 'vitest';
import { differences, faultsOfPackage, faultsOfSources } from '@/tools/packages/faults';

function zipOf(files: Record<string, string>) {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
}

const MANIFEST = { 'manifest.json': '{"version":"1.2.3"}' };
const SOURCES = {
  'package.json': '{}',
  'package-lock.json': '{}',
  'wxt.config.ts': '',
  'tsconfig.json': '{}',
  'README.md': '',
  LICENSE: '',
};

it('a package with its manifest on top and nothing of the workshop may go to a store', () => {
  expect(faultsOfPackage(zipOf({ ...MANIFEST, 'chunks/a.js': 'x()' }), '1.2.3')).toEqual([]);
});

it('a package of another version is held back', () => {
  expect(faultsOfPackage(zipOf(MANIFEST), '1.2.4')).toEqual([
    'says it is version 1.2.3, not 1.2.4',
  ]);
});

it('a package whose manifest lies in a folder is held back', () => {
  const deep = { 'firefox-mv3/manifest.json': MANIFEST['manifest.json'] };
  expect(faultsOfPackage(zipOf(deep), '1.2.3')).toEqual(['has no manifest.json at its top']);
});

it.each([
  'chunks/a.js.map',
  'src/a.ts',
  'a.test.js',
  'tests/a.js',
  '.env',
  'node_modules/x/a.js',
])('a package with %s is held back', (name) => {
  expect(faultsOfPackage(zipOf({ ...MANIFEST, [name]: '' }), '1.2.3')).toEqual([`holds ${name}`]);
});

it('a package whose code names a source map is held back', () => {
  const mapped = { ...MANIFEST, 'a.js': 'x()\n//# sourceMappingURL=a.js.map' };
  expect(faultsOfPackage(zipOf(mapped), '1.2.3')).toEqual(['names a source map in a.js']);
});

it('sources without the lock file are held back: a reviewer would build something else', () => {
  const { 'package-lock.json': _, ...rest } = SOURCES;
  expect(faultsOfSources(zipOf(SOURCES))).toEqual([]);
  expect(faultsOfSources(zipOf(rest))).toEqual(['lacks package-lock.json']);
});

it('sources hold nothing that was installed or built', () => {
  const stray = ['node_modules/a/b.js', '.output/a.zip', '.git/config', 'debug.log'];
  const more = Object.fromEntries(stray.map((name) => [name, '']));
  expect(faultsOfSources(zipOf({ ...SOURCES, ...more }))).toEqual(
    stray.map((name) => `holds ${name}`),
  );
});

it('two builds differ where a file is missing, added or changed', () => {
  const one = zipOf({ same: '1', changed: '1', missing: '1' });
  const other = zipOf({ same: '1', changed: '2', added: '1' });
  expect(differences(one, other)).toEqual(['added', 'changed', 'missing']);
});
