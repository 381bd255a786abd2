import { type Kysely, sql } from 'kysely';
import type { Settings } from '../settings';
import { migrate } from './migrate';
import { openPglite } from './open-pglite';
import { openPostgres } from './open-postgres';
import type { Tables } from './schema';
import { APP_ROLE, within } from './scope';

/** An open database. */
export interface Opened {
  /** For `within` alone, which takes the application's role. */
  db: Kysely<Tables>;
  kind: 'pglite' | 'postgres';
  /** Where news of other copies come in; undefined where there can be none. */
  listenUrl: string | undefined;
  /** With the rights of the tables' owner. Row-level security holds for an owner too. */
  asOwner<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * PostgreSQL where a DATABASE_URL is set, a folder with PGlite where not; brings the schema up to date.
 * @throws Error in words for whoever runs the server, where the role is one that security does not hold for
 */
export async function openDatabase(settings: Settings): Promise<Opened> {
  const url = settings.DATABASE_URL;
  const opened = url ? openPostgres(url, settings) : await openPglite(settings.FICHA_FOLDER);
  try {
    await opened.asOwner(migrate);
    await checkRole(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

/** Row-level security does not hold for superusers, for roles that bypass it and for nobody known. */
async function checkRole(db: Kysely<Tables>): Promise<void> {
  const [role] = await within(db, {}, async (tx) => {
    const query = sql<{ name: string; unbound: boolean }>`select current_user as name,
      rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user`;
    return (await query.execute(tx)).rows;
  }).catch((error: { code?: string }) => {
    if (error.code !== '42501' && error.code !== '22023') throw error;
    throw new Error(
      `The user of DATABASE_URL may not act as ${APP_ROLE}. As the owner, run: grant ${APP_ROLE} to <that user>;`,
    );
  });
  if (role?.name === APP_ROLE && !role.unbound) return;
  throw new Error(
    `The role ${APP_ROLE} must be neither a superuser nor bypass row-level security.`,
  );
}
