import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths';

/** What a finished program said, both streams in one, and its exit code. */
export interface Outcome {
  code: number;
  output: string;
}

/** Programs of our own packages, by the file Node runs. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Runs a program of an installed package and collects what it says. */
export function run(program: Program, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program of an installed package on our own terminal; resolves with its exit code. */
export function show(program: Program, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = start(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function start(program: Program, args: readonly string[], options: SpawnOptions) {
  const file = join(ROOT, 'node_modules', PROGRAMS[program]);
  // A build that a test asks for is to be the one we ship: Vitest's NODE_ENV makes another, larger one.
  const { NODE_ENV: _, ...own } = process.env;
  // web-ext would ask the registry for news of itself.
  const env = { ...own, NO_UPDATE_NOTIFIER: '1' };
  return spawn(process.execPath, [file, ...args], { cwd: ROOT, env, ...options });
}
