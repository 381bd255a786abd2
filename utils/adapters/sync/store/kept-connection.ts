import type { TeamConnection } from '@/utils/app/sync/ports';
import type { Connection } from '../../idb-store/connection';

const KEY = 'connection';

/** As `TeamStore` has it; so are the others. Content scripts can read `storage.local`, but no database. */
export function connection({ read }: Connection): Promise<TeamConnection | undefined> {
  return read(['team'], (tx) => tx.objectStore('team').get(KEY));
}

export async function connect({ write }: Connection, to: TeamConnection): Promise<void> {
  await write(['team', 'pulled', 'aside'], 'strict', async (tx) => {
    // What stayed aside of another team has no place in this one.
    await Promise.all([
      tx.objectStore('pulled').clear(),
      tx.objectStore('aside').clear(),
      tx.objectStore('team').put(to, KEY),
    ]);
  });
}

export async function remember(
  { write }: Connection,
  address: string,
  part: Partial<TeamConnection>,
): Promise<void> {
  await write(['team'], 'strict', async (tx) => {
    const team = tx.objectStore('team');
    const now = await team.get(KEY);
    if (now?.address === address) await team.put({ ...now, ...part }, KEY);
  });
}

export async function disconnect({ write }: Connection): Promise<void> {
  await write(['team', 'pulled', 'aside'], 'strict', async (tx) => {
    await Promise.all([
      tx.objectStore('pulled').clear(),
      tx.objectStore('aside').clear(),
      tx.objectStore('team').clear(),
    ]);
  });
}
