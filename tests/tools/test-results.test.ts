import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '@/tools/paths';
import { countLine, isLateBrowser, testRun } from '@/tools/test-results';

const file = (name: string, ...statuses: string[]) => ({
  name: join(ROOT, name),
  status: statuses.includes('failed') ? ('failed' as const) : ('passed' as const),
  assertionResults: statuses.map((status) => ({ status })),
});
const runOf = (...testResults: ReturnType<typeof file>[]) => testRun(1, { testResults });

it('counts what passed, failed and was skipped', () => {
  const run = runOf(
    file('tests/a.test.ts', 'passed', 'failed'),
    file('tests/b.test.ts', 'skipped'),
  );
  expect(countLine(run)).toBe('1 passed, 1 failed, 1 skipped');
});

it('counts a file that cannot be read as a failure', () => {
  const unread = { ...file('tests/a.test.ts'), status: 'failed' as const };
  expect(countLine(runOf(unread, file('tests/b.test.ts', 'passed')))).toBe(
    '1 passed, 1 failed, 0 skipped',
  );
});

it('counts a file that ran twice as it went the second time', () => {
  const first = runOf(file('tests/a.test.ts', 'passed'), file('tests/e2e/b.test.ts', 'failed'));
  const second = runOf(file('tests/e2e/b.test.ts', 'passed'));
  expect(countLine(first, second)).toBe('2 passed, 0 failed, 0 skipped');
});

it('takes a few failures in a browser for lateness', () => {
  expect(isLateBrowser(runOf(file('tests/e2e/a.test.ts', 'failed')))).toBe(true);
});

it.each([
  ['nothing', runOf(file('tests/e2e/a.test.ts', 'passed'))],
  [
    'a plain test',
    runOf(file('tests/core/a.test.ts', 'failed'), file('tests/e2e/a.test.ts', 'failed')),
  ],
  [
    'many files',
    runOf(...'abcd'.split('').map((name) => file(`tests/e2e/${name}.test.ts`, 'failed'))),
  ],
])('runs nothing twice where %s failed', (_, run) => {
  expect(isLateBrowser(run)).toBe(false);
});
