import type { Contents } from './contents';

/** Nobody who installs Ficha needs it, and reviewers ask what it is for. */
const NOT_SHIPPED = /\.map$|\.tsx?$|\.test\.|(?:^|\/)(?:node_modules|tests?|\.[^/]+)(?:\/|$)/;
const NOT_SOURCES = /(?:^|\/)(?:node_modules|\.git|\.output|\.wxt)\/|\.(?:log|zip)$/;
/** Without these a reviewer builds something else, or nothing. */
const NEEDED = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/** @returns a sentence for each thing that a store would turn down */
export function faultsOfPackage(contents: Contents, version: string): string[] {
  const manifest = contents.get('manifest.json');
  if (!manifest) return ['has no manifest.json at its top'];
  const own = JSON.parse(manifest.toString()).version;
  return [
    ...(own === version ? [] : [`says it is version ${own}, not ${version}`]),
    ...[...contents.keys()].filter((name) => NOT_SHIPPED.test(name)).map((name) => `holds ${name}`),
    ...[...contents]
      .filter(([name, code]) => name.endsWith('.js') && code.includes('//# sourceMappingURL='))
      .map(([name]) => `names a source map in ${name}`),
  ];
}

/** @returns a sentence for each thing a reviewer would miss, or should not get */
export function faultsOfSources(contents: Contents): string[] {
  return [
    ...NEEDED.filter((name) => !contents.has(name)).map((name) => `lacks ${name}`),
    ...[...contents.keys()].filter((name) => NOT_SOURCES.test(name)).map((name) => `holds ${name}`),
  ];
}

/** @returns the paths that are not the same in both */
export function differences(one: Contents, other: Contents): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => {
    const [first, second] = [one.get(name), other.get(name)];
    return !first || !second || !first.equals(second);
  });
}
