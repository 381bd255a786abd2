import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import type { Settings } from '../settings';
import type { Opened } from './open';
import type { Tables } from './schema';

/** Milliseconds to wait for a free connection before the client is told to come again. */
const CONNECT_LIMIT = 5_000;
const INT8 = 20;

/** Nothing connects before the first query. */
export function openPostgres(url: string, settings: Settings): Opened {
  const pool = new Pool({
    connectionString: url,
    max: settings.DATABASE_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: numbersAsNumbers,
  });
  // A connection that dies while idle is replaced by the pool; without a listener Node would end.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind: 'postgres',
    listenUrl: settings.DATABASE_LISTEN_URL ?? url,
    close: () => db.destroy(),
  };
}

/** A workspace's seq stays below 2⁵³ for longer than there will be people. */
const numbersAsNumbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format: 'text') => {
    return oid === INT8 ? Number : types.getTypeParser(oid, format);
  }) as typeof types.getTypeParser,
};
