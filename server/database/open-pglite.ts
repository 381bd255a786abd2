import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { lockFolder } from './folder-lock';
import type { Opened } from './open';
import { pgliteDialect } from './pglite-dialect';
import type { Tables } from './schema';

/**
 * PostgreSQL inside this process, kept in a folder.
 * @param folder `memory://` keeps nothing
 */
export async function openPglite(folder: string): Promise<Opened> {
  const inMemory = folder === 'memory://';
  if (!inMemory) await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = inMemory ? async () => undefined : await lockFolder(folder);
  const pglite = await PGlite.create(inMemory ? folder : join(folder, 'data')).catch(
    async (error) => {
      await unlock();
      throw error;
    },
  );
  const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite) });
  const close = async () => {
    await db.destroy();
    await unlock();
  };
  return { db, kind: 'pglite', listenUrl: undefined, asOwner: (work) => work(db), close };
}
