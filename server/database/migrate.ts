import { type Kysely, type Migration, Migrator } from 'kysely';
import { beginning } from './migrations/0001-beginning';
import type { Tables } from './schema';

/** By name, in the order in which they are run. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-beginning': beginning,
};

/**
 * Brings the schema up to date. All of it is one transaction under an advisory lock (Kysely's), so
 * several copies may start at once.
 * @param db as the owner of the tables
 * @throws also where the database was written by a newer server
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
