import { sql } from 'kysely';
import type { Row } from '../../utils/core/change';
import type { PushAnswer } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import { lines } from './lines';

interface Named {
  table: string;
  id: string;
}

/** What a push meets. */
export interface Found {
  /** The records it names that are there, by `<table> <id>`. */
  rows: Map<string, Row>;
  /**
   * The answer it got before. Another push under the same key has none: to answer it with the first
   * one's verdicts would lose its changes.
   */
  before: PushAnswer | undefined;
}

/** Each record once. */
export function tablesAndIds(changes: readonly Named[]): Named[] {
  return [...new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }])).values()];
}

/** One by one through the key: a join is taken for cheaper with a scan of all records. */
export async function foundFor(
  tx: Tx,
  { workspaceId, id: memberId }: Pick<Present, 'workspaceId' | 'id'>,
  { key, bodyHash }: { key: string; bodyHash: string },
  named: readonly Named[],
): Promise<Found> {
  const { rows: found } = await sql<{ table: string | null; id: string; json: unknown }>`
    select null as "table", key as id, answer as json from push_key
    where workspace_id = ${workspaceId} and member_id = ${memberId}
      and key = ${key} and body_hash = ${bodyHash}
    union all
    select wanted.table_name, wanted.id, there."row"
    from unnest(
      string_to_array(${lines(named.map(({ table }) => table))}::text, E'\\n'),
      string_to_array(${lines(named.map(({ id }) => id))}::text, E'\\n')) as wanted(table_name, id)
    cross join lateral (
      select record."row" from record
      where record.workspace_id = ${workspaceId}
        and record.table_name = wanted.table_name and record.id = wanted.id
      limit 1) as there`.execute(tx);
  const rows = new Map<string, Row>();
  let before: PushAnswer | undefined;
  for (const { table, id, json } of found) {
    if (table === null) before = json as PushAnswer;
    else rows.set(`${table} ${id}`, json as Row);
  }
  return { rows, before };
}
