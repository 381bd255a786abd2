import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Advice } from '../advice';
import { type Contents, contentsOf } from './contents';
import { differences } from './faults';
import type { Packages } from './make';

const execute = promisify(execFile);

/**
 * Does what a reviewer does: unpacks the sources elsewhere, installs, builds, and holds the result
 * against the package. Needs the network.
 * @throws Advice naming the files that came out otherwise
 */
export async function proveSources({ stores, sources }: Packages): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ficha-review-'));
  try {
    await unpack(await contentsOf(sources), folder);
    await node(folder, 'tools/install.mjs');
    await node(folder, 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox');
    const built = await contentsIn(join(folder, '.output/firefox-mv3'));
    const wrong = differences(await contentsOf(stores.firefox), built);
    if (wrong.length === 0) return;
    throw new Advice(
      `Built from the sources, these files come out otherwise:\n${wrong.join('\n')}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpack(contents: Contents, folder: string): Promise<void> {
  for (const [name, content] of contents) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function contentsIn(folder: string): Promise<Contents> {
  const found = new Map<string, Buffer>();
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    if ((await stat(file)).isFile()) found.set(name.replaceAll('\\', '/'), await readFile(file));
  }
  return found;
}

async function node(folder: string, ...args: string[]): Promise<void> {
  try {
    await execute(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Advice(`The sources cannot be built: node ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
