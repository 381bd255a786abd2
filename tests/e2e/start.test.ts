import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '@/tools/paths';

const execute = promisify(execFile);

it('“npm start -- --headless” walks from the demo inbox to the card and says what it found', async () => {
  const args = ['--import', 'tsx', 'tools/start.ts', '--headless'];
  const { stdout } = await execute(process.execPath, args, { cwd: ROOT });
  expect(stdout).toMatch(/sabine\.brandt@mueller-soehne\.example +an account, by its address/);
  expect(stdout).toContain('Head of Purchasing');
  expect(stdout).toContain('together.png');
});
