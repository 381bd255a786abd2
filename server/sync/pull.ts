import { sql } from 'kysely';
import type { Table } from '../../utils/core/record';
import type { PullAnswer } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import { Refused } from '../http/refused';
import { changesText } from './changes-text';
import { readCursor, standsAt, writeCursor } from './cursor';

interface Read {
  last: number;
  epoch: string;
  /** None of a page without records. */
  seq: number | null;
  table: Table;
  id: string;
  row: string;
}

/** A page as JSON text, which is how the database has most of it already. */
export interface Page {
  /** A `PullAnswer`. */
  text: string;
  records: number;
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
): Promise<Page> {
  const from = readCursor(cursor);
  const since = from?.seq ?? 0;
  // One more than asked for tells whether there is more. Long rows stay out of line until they are chosen.
  const { rows } = await sql<Read>`
    select workspace.seq as last, workspace.epoch, chosen.seq, chosen.table_name as "table",
      chosen.id, chosen."row"::text as "row"
    from workspace left join (
      select seq, table_name, id, "row", sum(bytes) over (order by seq) - bytes as bytes_before
      from (
        select seq, table_name, id, "row", bytes from record
        where workspace_id = ${workspaceId} and seq > ${since}
        order by seq limit ${limits.records + 1}
      ) as page
    ) as chosen on bytes_before < ${limits.bytes}
    where workspace.id = ${workspaceId}
    order by chosen.seq`.execute(tx);
  const [workspace] = rows;
  if (!workspace) throw new Refused('signed-out');
  const place = { epoch: workspace.epoch, seq: workspace.last };
  if (from && !standsAt(from, place)) throw new Refused('cursor-gone');
  const found = workspace.seq === null ? [] : rows;
  const page = found.slice(0, limits.records);
  const last = page.at(-1)?.seq ?? since;
  const rest: Omit<PullAnswer, 'changes'> = {
    cursor: writeCursor({ epoch: place.epoch, seq: last }),
    more: found.length > page.length || last < place.seq,
    part: place.seq === 0 ? 1 : last / place.seq,
  };
  const changes = page.map(changesText).join();
  return { text: `{"changes":[${changes}],${JSON.stringify(rest).slice(1)}`, records: page.length };
}
