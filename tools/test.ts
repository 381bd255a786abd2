import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './advice';
import { needBrowser, needChromium } from './browser/need';
import { buildIfStale } from './build';
import { OUTPUT, ROOT } from './paths';
import { show } from './run';

const RESULTS = join(OUTPUT, 'test-results.json');

void runTool(async () => {
  const args = process.argv.slice(2);
  if (!areUnitsOnly(args)) {
    needChromium();
    needBrowser('firefox');
    console.log('Building Ficha where something has changed …');
    await buildIfStale('chromium');
    await buildIfStale('firefox');
  }
  await rm(RESULTS, { force: true });
  process.exitCode = await show('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...args,
  ]);
  console.log(await countLine());
});

/** Named files and folders of plain tests need neither a browser nor a build. */
function areUnitsOnly(args: readonly string[]): boolean {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const isUnit = (path: string) =>
    /^tests[\\/](?!e2e|build)\w/.test(path) && existsSync(join(ROOT, path));
  return paths.length > 0 && paths.every(isUnit);
}

async function countLine(): Promise<string> {
  if (!existsSync(RESULTS)) return '0 passed, 0 failed, 0 skipped';
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    await readFile(RESULTS, 'utf8'),
  );
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
}
