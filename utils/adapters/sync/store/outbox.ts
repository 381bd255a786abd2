import { pendingChanges, type Waiting } from '@/utils/core/outbox';
import { withoutKeyboard } from '@/utils/core/sync/keyboard';
import type { Refusal } from '@/utils/core/sync/protocol';
import { released, type Sent, settled, type Verdicts } from '@/utils/core/sync/settling';
import { tables } from '@/utils/core/tables';
import type { Connection } from '../../idb-store/connection';
import { refusedIndex, type Tx } from '../../idb-store/schema';

/** As `SyncStore` has it; so are the others. */
export function outgoing({ read }: Connection, limit: number): Promise<Sent[]> {
  return read([...tables, 'outbox'], async (tx) => {
    // Each record has a change at least, so more entries than changes are never needed.
    const entries = await tx.objectStore('outbox').index('oldest').getAll(null, limit);
    const rows = await Promise.all(entries.map(({ table, id }) => tx.objectStore(table).get(id)));
    const sent: Sent[] = [];
    let count = 0;
    for (const [place, waiting] of entries.entries()) {
      const changes = withoutKeyboard(pendingChanges(waiting, rows[place]!));
      if (sent.length > 0 && count + changes.length > limit) break;
      sent.push({ waiting, changes });
      count += changes.length;
    }
    return sent;
  });
}

export async function settle(
  { write }: Connection,
  sent: readonly Sent[],
  verdicts: readonly Verdicts[],
): Promise<void> {
  await write(['outbox'], 'relaxed', async (tx) => {
    const outbox = tx.objectStore('outbox');
    const now = await Promise.all(
      sent.map(({ waiting }) => outbox.get([waiting.table, waiting.id])),
    );
    await Promise.all(
      sent.map((one, place) =>
        keep(tx, one.waiting, settled(now[place], one, verdicts[place] ?? [])),
      ),
    );
  });
}

export async function release({ write }: Connection, refusals: readonly Refusal[]): Promise<void> {
  await write(['outbox'], 'relaxed', async (tx) => {
    const index = tx.objectStore('outbox').index(refusedIndex);
    const held = await Promise.all(refusals.map((refusal) => index.getAll(refusal)));
    await Promise.all(held.flat().map((waiting) => keep(tx, waiting, released(waiting))));
  });
}

function keep(
  tx: Tx<'readwrite'>,
  { table, id }: Waiting,
  waiting: Waiting | undefined,
): Promise<unknown> {
  const outbox = tx.objectStore('outbox');
  return waiting ? outbox.put(waiting) : outbox.delete([table, id]);
}
