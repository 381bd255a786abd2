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
  const db = connectTo(url, settings.DATABASE_CONNECTIONS);
  const ownerUrl = settings.DATABASE_OWNER_URL;
  return {
    db,
    kind: 'postgres',
    listenUrl: settings.DATABASE_LISTEN_URL ?? url,
    async asOwner(work) {
      if (!ownerUrl) return work(db);
      // Migrations take two: one for their lock, one for their work.
      const owner = connectTo(ownerUrl, 2);
      try {
        return await work(owner);
      } finally {
        await owner.destroy();
      }
    },
    close: () => db.destroy(),
  };
}

function connectTo(url: string, max: number): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_LIMIT,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: numbersAsNumbers,
  });
  // A connection that dies while idle is replaced by the pool; without a listener Node would end.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** A workspace's seq stays below 2⁵³ for longer than there will be people. */
const numbersAsNumbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format: 'text') => {
    return oid === INT8 ? Number : types.getTypeParser(oid, format);
  }) as typeof types.getTypeParser,
};
