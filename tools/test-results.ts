import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { OUTPUT, ROOT } from './paths';
import { show } from './run';

const RESULTS = join(OUTPUT, 'test-results.json');

/** More failing files than these are no chance; a second run would say the same, only later. */
const BY_CHANCE = 3;

export interface TestRun {
  code: number;
  /** By file, from the root of the project. */
  files: ReadonlyMap<string, Counts>;
  /** Files with a failure, or that could not be read. */
  failed: readonly string[];
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What vitest writes of a run with `--reporter=json`, as far as it is needed here. */
interface Report {
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    assertionResults: { status: string }[];
  }[];
}

/** Runs vitest on our own terminal. */
export async function runTests(args: readonly string[]): Promise<TestRun> {
  await rm(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const code = await show('vitest', ['run', ...reporters, ...args]);
  const report = existsSync(RESULTS) ? await readFile(RESULTS, 'utf8') : '{"testResults":[]}';
  return testRun(code, JSON.parse(report));
}

export function testRun(code: number, { testResults }: Report): TestRun {
  const nameOf = (file: string) => relative(ROOT, file).replaceAll('\\', '/');
  return {
    code,
    files: new Map(testResults.map((one) => [nameOf(one.name), countsOf(one)])),
    failed: testResults.filter(({ status }) => status === 'failed').map(({ name }) => nameOf(name)),
  };
}

/** Whether the run failed only in a few files that wait for a real browser, which may have been late. */
export function isLateBrowser({ failed }: TestRun): boolean {
  const inBrowser = failed.every((file) => file.startsWith('tests/e2e/'));
  return failed.length > 0 && failed.length <= BY_CHANCE && inBrowser;
}

/** Of two runs, the second is what counts for the files in it. */
export function countLine(first: TestRun, second?: TestRun): string {
  const all = [...new Map([...first.files, ...(second?.files ?? [])]).values()];
  const sum = (what: keyof Counts) => all.reduce((total, counts) => total + counts[what], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

/** A file that fails outside of its tests, or cannot be read, counts as one failure. */
function countsOf({ status, assertionResults }: Report['testResults'][number]): Counts {
  const of = (result: string) => assertionResults.filter((one) => one.status === result).length;
  const [passed, failed] = [of('passed'), of('failed')];
  const isOutside = status === 'failed' && failed === 0;
  return {
    passed,
    failed: isOutside ? 1 : failed,
    skipped: assertionResults.length - passed - failed,
  };
}
