import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Advice } from '../advice';
import { canInstall, installPackages, packagesOf } from './debian';

/** A screen that nobody sees, with a mouse and a keyboard: for what no browser shows without one. */
export interface Screen {
  /** For `DISPLAY`. */
  name: string;
  /** Runs xdotool with these words. @returns the lines it answers @throws what it said */
  act(...words: (string | number)[]): string[];
  /** Another text for each picture it shows: tells whether it has changed, and no more. */
  look(): Promise<string>;
  close(): Promise<void>;
}

const PROGRAMS = ['Xvfb', 'xdotool'];

/** Whether such a screen can be had: it needs an X server. */
export const hasScreens = process.platform === 'linux';

/** Installs what is missing where that can be done without a question. @throws Advice naming it */
export function needScreens(): void {
  if (!hasScreens || missing().length === 0) return;
  if (canInstall()) installPackages(packagesOf('screen'));
  const still = missing();
  if (still.length === 0) return;
  throw new Advice(
    `The tests of the browser’s own menus need ${still.join(' and ')}. Install the packages ` +
      `${packagesOf('screen').join(' and ')} and run the command again.`,
  );
}

export async function openScreen({ width, height }: { width: number; height: number }) {
  needScreens();
  const size = `${width}x${height}x24`;
  const pictures = await mkdtemp(join(tmpdir(), 'ficha-screen-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', pictures],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = (await once(server.stdout!, 'data')) as [Buffer];
  return screenOf(server, `:${number.toString().trim()}`, pictures);
}

function screenOf(server: ChildProcess, name: string, pictures: string): Screen {
  return {
    name,
    async look() {
      const picture = await readFile(join(pictures, 'Xvfb_screen0'));
      return createHash('sha1').update(picture).digest('hex');
    },
    act(...words) {
      const { status, stdout, stderr } = spawnSync('xdotool', words.map(String), {
        env: { ...process.env, DISPLAY: name },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
      return stdout.split('\n').filter(Boolean);
    },
    async close() {
      if (server.exitCode !== null) return;
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      await rm(pictures, { recursive: true, force: true });
    },
  };
}

function missing(): string[] {
  return PROGRAMS.filter(
    (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  );
}
