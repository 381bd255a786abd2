import { type Kysely, type Migration, Migrator } from 'kysely';
import { beginning } from './migrations/0001-beginning';
import { overruled } from './migrations/0002-overruled';
import { upkeep } from './migrations/0003-upkeep';
import type { Tables } from './schema';

/** By name, in the order in which they are run. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-beginning': beginning,
  '0002-overruled': overruled,
  '0003-upkeep': upkeep,
};

/**
 * Brings the schema up to date. All of it is one transaction under an advisory lock (Kysely's), so
 * several copies may start at once.
 * @param db as the owner of the tables
 * @throws Error in words for whoever runs the server, where a newer one has written the database
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  // Kysely's words for a migration in the database that it does not know.
  const isNewer = error instanceof Error && /migration \S+ is missing/.test(error.message);
  throw isNewer
    ? new Error('A newer server has written this database. Update this one; nothing was changed.')
    : error;
}
