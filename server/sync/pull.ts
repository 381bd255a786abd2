import { sql } from 'kysely';
import { type Change, fieldsOf, type Row } from '../../utils/core/change';
import { changesOf } from '../../utils/core/formats/archived-row';
import type { Table } from '../../utils/core/record';
import type { PullAnswer } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import { Refused } from '../http/refused';
import { readCursor, writeCursor } from './cursor';

interface Read {
  seq: number;
  table: Table;
  row: Row;
}

/**
 * A page of what was committed since the cursor. A record changed again meanwhile has left its place for
 * one further on, so no page misses it.
 * @param limits records, and bytes of them that end a page early; one record always goes
 * @throws Refused `cursor-gone`
 */
export async function pull(
  tx: Tx,
  workspaceId: string,
  cursor: string | undefined,
  limits: { records: number; bytes: number },
): Promise<PullAnswer & { records: number }> {
  const workspace = await tx
    .selectFrom('workspace')
    .select(['seq', 'epoch'])
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow(() => new Refused('signed-out'));
  const since = readCursor(cursor, workspace);
  // One more than asked for tells whether there is more. Long rows stay out of line until they are chosen.
  const { rows } = await sql<Read>`
    select seq, table_name as "table", "row"
    from (
      select seq, table_name, "row", sum(bytes) over (order by seq) - bytes as bytes_before
      from (
        select seq, table_name, "row", bytes from record
        where workspace_id = ${workspaceId} and seq > ${since}
        order by seq limit ${limits.records + 1}
      ) as page
    ) as sized
    where bytes_before < ${limits.bytes}
    order by seq`.execute(tx);
  const page = rows.slice(0, limits.records);
  const last = page.at(-1)?.seq ?? since;
  return {
    changes: page.flatMap(changesIn),
    cursor: writeCursor({ epoch: workspace.epoch, seq: last }),
    more: rows.length > page.length || last < workspace.seq,
    part: workspace.seq === 0 ? 1 : last / workspace.seq,
    records: page.length,
  };
}

function changesIn({ table, row }: Read): Change[] {
  const { id, stamp, later } = row;
  return changesOf({ table, id, stamp, later, fields: fieldsOf(row) });
}
