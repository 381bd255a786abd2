import type { TeamConnection } from '@/utils/app/sync/ports';
import type { Connection } from '../../idb-store/connection';
import type { Tx } from '../../idb-store/schema';

const KEY = 'connection';
const TEAM = ['team', 'pulled', 'aside'] as const;

/** As `TeamStore` has it; so are the others. Content scripts can read `storage.local`, but no database. */
export function connection({ read }: Connection): Promise<TeamConnection | undefined> {
  return read(['team'], (tx) => tx.objectStore('team').get(KEY));
}

export async function connect({ write }: Connection, to: TeamConnection): Promise<void> {
  await write([...TEAM], 'strict', (tx) => connectIn(tx, to));
}

/** Nothing of another team stays: what was aside has no place in this one. */
export async function connectIn(tx: Tx<'readwrite'>, to: TeamConnection): Promise<void> {
  await Promise.all(TEAM.map((name) => tx.objectStore(name).clear()));
  await tx.objectStore('team').put(to, KEY);
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
  await write([...TEAM], 'strict', async (tx) => {
    await Promise.all(TEAM.map((name) => tx.objectStore(name).clear()));
  });
}
