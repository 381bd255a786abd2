import type { Edit } from '@/utils/core/change';
import { stampEdits } from '@/utils/core/door';
import type { MemberId } from '@/utils/core/ids';
import type { Member } from '@/utils/core/member';
import type { Table } from '@/utils/core/record';
import type { Connection } from '../../idb-store/connection';
import { clockOf, pass } from '../../idb-store/passing';

/** @returns the tables that changed */
export function seat({ write }: Connection, id: MemberId, now: number): Promise<Table[]> {
  return write(['member', 'outbox', 'meta'], 'strict', async (tx) => {
    const rows = await tx.objectStore('member').getAll();
    const edits = rows.flatMap(({ record }): Edit[] => {
      const member = record as Member | undefined;
      const me = member?.id === id;
      return member && member.me !== me ? [{ table: 'member', id: member.id, fields: { me } }] : [];
    });
    const clock = await clockOf(tx);
    // Not the user's own, so that it does not wait for a backend.
    const passed = await pass(tx, clock, stampEdits(edits, clock, now), false);
    return passed.length > 0 ? ['member'] : [];
  });
}
