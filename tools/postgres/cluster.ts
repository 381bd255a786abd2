import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL of our own in a folder that goes with it. */
export interface Cluster {
  /** Of the superuser, without a database's name at the end. */
  url: string;
  stop(): void;
}

/** Where Debian keeps the programs, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/**
 * Starts a cluster that nobody else uses.
 * @param isDurable whether what is committed outlives a power cut, as it has to outside of tests
 * @returns undefined where PostgreSQL is not installed
 * @throws with PostgreSQL's own words where it does not start
 */
export async function startCluster(isDurable = false): Promise<Cluster | undefined> {
  const programs = folderOfPrograms();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ficha-postgres-'));
  const as = whoRunsIt();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, args: string[]) => runProgram(join(programs, program), args, as);
  const settings = [
    `-p ${port}`,
    `-k ${folder}`,
    '-c listen_addresses=127.0.0.1',
    `-c fsync=${isDurable ? 'on' : 'off'}`,
    '-c max_connections=200',
    '-c shared_buffers=128MB',
  ].join(' ');
  try {
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
    run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function folderOfPrograms(): string | undefined {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

/** PostgreSQL refuses to run as root, so root lends it to somebody else. */
function whoRunsIt(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const isThere = spawnSync('id', ['postgres']).status === 0;
  const name = isThere ? 'postgres' : 'nobody';
  const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function runProgram(path: string, args: string[], as: SpawnSyncOptions | undefined): void {
  // The server would keep a pipe open after pg_ctl has ended.
  const stdio = path.endsWith('pg_ctl') ? 'ignore' : 'pipe';
  const options = { ...as, stdio, cwd: '/', encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stderr, error } = spawnSync(path, args, options);
  if (status !== 0) throw error ?? new Error(`${path} failed.\n${stderr ?? ''}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
