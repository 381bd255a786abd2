import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { startCluster } from '../../postgres/cluster';
import type { Query } from './bare';

/** A database that is measured. */
export interface Place {
  name: string;
  /** The server's settings. */
  env: Record<string, string>;
  /** A connection without the server, to a database beside it. */
  query: Query;
  close(): Promise<void>;
}

export async function pglitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'ficha-bench-'));
  const pglite = await PGlite.create(join(folder, 'bare'));
  return {
    name: 'PGlite',
    env: { FICHA_FOLDER: join(folder, 'server') },
    query: (text, values) => pglite.query(text, values),
    async close() {
      await pglite.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** @returns undefined where PostgreSQL is not installed */
export async function postgresPlace(): Promise<Place | undefined> {
  const cluster = await startCluster(true);
  if (!cluster) return undefined;
  const client = new Client({ connectionString: `${cluster.url}/postgres` });
  await client.connect();
  await client.query('create database ficha');
  return {
    name: 'PostgreSQL',
    env: { DATABASE_URL: `${cluster.url}/ficha` },
    query: (text, values) => client.query(text, values),
    async close() {
      await client.end();
      cluster.stop();
    },
  };
}
