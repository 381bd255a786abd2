// Runs on a bare Node before any package is there, so it is plain JavaScript without imports from npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|EHOSTUNREACH/;

requireNode(20, 19);
if (!installedAsLocked()) installPackages();
if (!existsSync(resolve(root, '.wxt/tsconfig.json'))) prepareTypes();

function requireNode(major, minor) {
  const [has, hasMinor] = process.versions.node.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  stop(
    `Ficha needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.`,
    'Install a newer one from https://nodejs.org and run the command again.',
  );
}

// Contents and not file times: git sets those anew with every checkout.
function installedAsLocked() {
  const locked = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(locked).every(
    ([place, { version, optional, link }]) =>
      place === '' ||
      link ||
      (optional && !installed[place]) ||
      installed[place]?.version === version,
  );
}

function packagesIn(file) {
  const path = resolve(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function installPackages() {
  console.log('Installing the packages Ficha is built with (npm ci) …');
  const { status, stderr } = npm('ci', '--include=dev', '--no-audit', '--no-fund');
  if (status === 0) return;
  process.stderr.write(stderr);
  if (OFFLINE.test(stderr)) {
    stop(
      'The packages could not be downloaded: the npm registry cannot be reached from here.',
      'Connect this machine to the internet (or set npm’s registry or proxy) and run the command again.',
    );
  }
  stop('npm could not install the packages; its own words are above.');
}

function prepareTypes() {
  const { status, stderr } = npm('exec', '--', 'wxt', 'prepare');
  if (status === 0) return;
  process.stderr.write(stderr);
  stop('The types of the extension could not be made (wxt prepare); the reason is above.');
}

function npm(...args) {
  // npm tells its scripts where it is; without it (node tools/install.mjs) the shell finds it.
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  return spawnSync(own ? process.execPath : 'npm', own ? [own, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: !own && process.platform === 'win32',
  });
}

function stop(...sentences) {
  console.error(`\n${sentences.join('\n')}`);
  process.exit(1);
}
