import type { Edit } from '@/utils/core/change';
import { advance, stampEdits, take } from '@/utils/core/door';
import type { MemberId } from '@/utils/core/ids';
import type { Member } from '@/utils/core/member';
import type { Table } from '@/utils/core/record';
import type { Connection } from '../../idb-store/connection';
import { clockOf, heldOf, put } from '../../idb-store/passing';

export async function seated({ read }: Connection): Promise<MemberId[]> {
  return ((await read(['meta'], (tx) => tx.objectStore('meta').get('seated'))) ?? []) as MemberId[];
}

/** @returns the tables that changed */
export function seat({ write }: Connection, id: MemberId, now: number): Promise<Table[]> {
  return write(['member', 'outbox', 'meta'], 'strict', async (tx) => {
    const rows = await tx.objectStore('member').getAll();
    const edits = rows.flatMap(({ record }): Edit<'member'>[] => {
      const member = record as Member | undefined;
      const me = member?.id === id;
      return member && member.me !== me ? [{ table: 'member', id: member.id, fields: { me } }] : [];
    });
    const clock = await clockOf(tx);
    const changes = stampEdits(edits, clock, now);
    const held = await Promise.all(edits.map((edit) => heldOf(tx, edit)));
    const taken = edits.flatMap(({ table, id: one }, place) => {
      const before = held[place]!;
      const row = take(before, [changes[place]!], true)?.row;
      // What waits of the record waits on as it was: no backend is told.
      const after = { row, waiting: before.waiting };
      return row ? [{ table, id: one, row, before, after }] : [];
    });
    await put(tx, advance(clock, changes), taken);
    const meta = tx.objectStore('meta');
    const before = ((await meta.get('seated')) ?? []) as MemberId[];
    if (!before.includes(id)) await meta.put([...before, id], 'seated');
    return taken.length > 0 ? ['member'] : [];
  });
}
