import type { Change } from '@/utils/core/change';
import { givesWay } from '@/utils/core/formats/archived-row';
import { isFirstStamp } from '@/utils/core/stamp';
import type { StoredRow, Tx } from './schema';

/** Removes what everyone starts with where an archive has the user's own. @returns what was removed, by its id */
export async function makeWay(
  tx: Tx<'readwrite'>,
  changes: readonly Change[],
): Promise<Map<string, StoredRow>> {
  const held = await Promise.all(
    changes
      .filter(({ stamp }) => isFirstStamp(stamp))
      .map(async (change) => ({
        change,
        row: await tx.objectStore(change.table).get(change.id),
      })),
  );
  const giving = held.filter(({ row, change }) => givesWay(row, change));
  await Promise.all(
    giving.flatMap(({ change: { table, id } }) => [
      tx.objectStore(table).delete(id),
      tx.objectStore('outbox').delete([table, id]),
    ]),
  );
  return new Map(giving.map(({ row }) => [row!.id, row!]));
}
