import type { Change } from '@/utils/core/change';
import { compareText } from '@/utils/core/order';
import { pendingChanges } from '@/utils/core/outbox';
import { tables } from '@/utils/core/tables';
import type { Connection } from './connection';

/** Of the `limit` records that have waited longest, each waits for one change or more: enough to fill the answer. */
export async function pending({ read }: Connection, limit: number): Promise<Change[]> {
  if (limit <= 0) return [];
  return read([...tables, 'outbox'], async (tx) => {
    const entries = await tx.objectStore('outbox').index('oldest').getAll(null, limit);
    const rows = await Promise.all(entries.map(({ table, id }) => tx.objectStore(table).get(id)));
    return entries
      .flatMap((waiting, place) => pendingChanges(waiting, rows[place]!))
      .sort((a, b) => compareText(a.stamp, b.stamp))
      .slice(0, limit);
  });
}
