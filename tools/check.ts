import { Advice, runTool } from './advice';
import { buildNow, builtFolder } from './build';
import { checkPackages } from './packages/check';
import { makePackages } from './packages/make';
import { type Program, run } from './run';
import { sizesOf, sizeTable } from './sizes';
import { lintForStore } from './store-lint';

const STEPS: [name: string, work: () => Promise<unknown>][] = [
  ['format and lint (Biome)', () => passes('biome', ['check', '--error-on-warnings', '.'])],
  ['unused code and packages (knip)', () => passes('knip', [])],
  ['types', () => passes('tsc', ['--noEmit'])],
  ['types of core and app, without a browser', () => passes('tsc', ['-p', 'utils'])],
  ['types of the server', () => passes('tsc', ['-p', 'server'])],
  ['import rules', () => passes('vitest', ['run', 'tests/architecture.test.ts'])],
  ['build for Chromium', () => buildNow('chromium')],
  ['build for Firefox', () => buildNow('firefox')],
  ['what the store of Firefox checks (web-ext)', () => lintForStore(builtFolder('firefox'))],
  ['sizes and permissions of the builds', () => passes('vitest', ['run', '--project', 'build'])],
  ['packages for the stores', async () => checkPackages(await makePackages())],
];

void runTool(async () => {
  for (const [name, work] of STEPS) {
    const start = performance.now();
    process.stdout.write(`${name} … `);
    await work();
    console.log(`${((performance.now() - start) / 1_000).toFixed(1)} s`);
  }
  console.log(
    `\nWhat each part loads at its start, gzip:\n${sizeTable(sizesOf(builtFolder('chromium')))}`,
  );
});

/** @throws Advice with all the program said, when it is not content */
async function passes(program: Program, args: readonly string[]): Promise<void> {
  const { code, output } = await run(program, args);
  if (code !== 0) throw new Advice(output);
}
