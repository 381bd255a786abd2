import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Advice } from '../advice';

/** Whether packages can be installed here without asking anybody: Debian or Ubuntu, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** The packages' names on this system; Ubuntu calls its browsers otherwise than Debian. */
export function packagesOf(what: 'chromium' | 'firefox' | 'screen'): string[] {
  if (what === 'screen') return ['xvfb', 'xdotool'];
  const ubuntu = /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (what === 'firefox') return [ubuntu ? 'firefox' : 'firefox-esr'];
  // Debian's Chromium has no letters of its own: without a font a page is blank boxes.
  return [ubuntu ? 'chromium-browser' : 'chromium', 'fonts-dejavu-core'];
}

/** @throws Advice with what apt said last */
export function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(args: string[]): void {
  const { status, stderr, error } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  throw new Advice(
    `apt-get ${args[0]} failed${error ? ` (${error.message})` : ''}. Its last words:\n${(stderr ?? '').trim().split('\n').slice(-5).join('\n')}`,
  );
}
