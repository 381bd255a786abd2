import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LOCK = {
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { left: '1.0.0' } },
    'node_modules/left': {
      version: '1.0.0',
      resolved: 'http://127.0.0.1:9/left/-/left-1.0.0.tgz',
      integrity: 'sha512-AAAA',
    },
    'node_modules/only-on-mac': { version: '2.0.0', optional: true },
  },
};

/** A project with nothing but the installer. @param installed version of its one package, if it is there */
function project(installed?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'ficha-'));
  mkdirSync(join(root, 'tools'));
  mkdirSync(join(root, '.wxt'));
  mkdirSync(join(root, 'node_modules'));
  copyFileSync('tools/install.mjs', join(root, 'tools/install.mjs'));
  writeFileSync(join(root, '.wxt/tsconfig.json'), '{}');
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'app', dependencies: { left: '1.0.0' } }),
  );
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
  if (installed) {
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/left': { version: installed } } }),
    );
  }
  return root;
}

function install(root: string) {
  return spawnSync(process.execPath, [join(root, 'tools/install.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_fetch_retries: '0', npm_config_cache: join(root, 'cache') },
  });
}

it('an installation that fits the lock file is left alone, without a word', () => {
  const { status, stdout } = install(project('1.0.0'));
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

it.each([
  undefined,
  '0.9.0',
])('with %s installed it says what it does, and offline why it cannot', (version) => {
  const { status, stdout, stderr } = install(project(version));
  expect(status).toBe(1);
  expect(stdout).toContain('Installing the packages');
  expect(stderr).toContain('the npm registry cannot be reached from here');
});
