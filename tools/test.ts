import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './advice';
import { needBrowser, needChromium } from './browser/need';
import { needScreens } from './browser/screen';
import { buildIfStale } from './build';
import { ROOT } from './paths';
import { countLine, isLateBrowser, runTests } from './test-results';

void runTool(async () => {
  const args = process.argv.slice(2);
  if (!areUnitsOnly(args)) {
    needChromium();
    needBrowser('firefox');
    needScreens();
    console.log('Building Ficha where something has changed …');
    await buildIfStale('chromium');
    await buildIfStale('firefox');
  }
  const first = await runTests(args);
  const again = args.length === 0 && isLateBrowser(first) ? first.failed : [];
  if (again.length > 0) console.log(`\nOnce more, on a quiet machine: ${again.join(', ')}`);
  const second = again.length > 0 ? await runTests(again) : undefined;
  process.exitCode = (second ?? first).code;
  console.log(countLine(first, second));
  if (second) console.log(`Needed a second run: ${again.join(', ')}`);
});

/** Named files and folders of plain tests need neither a browser nor a build. */
function areUnitsOnly(args: readonly string[]): boolean {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const isUnit = (path: string) =>
    /^tests[\\/](?!e2e|build)\w/.test(path) && existsSync(join(ROOT, path));
  return paths.length > 0 && paths.every(isUnit);
}
