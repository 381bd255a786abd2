import { sql } from 'kysely';
import type { Row } from '../../utils/core/change';
import type { Tx } from '../database/scope';
import type { Merged } from './merge';

interface Named {
  table: string;
  id: string;
}

/** Each record once. */
export function tablesAndIds(changes: readonly Named[]): Named[] {
  return [...new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }])).values()];
}

/** The records there are, by `<table> <id>`. */
export async function rowsOf(
  tx: Tx,
  workspaceId: string,
  named: readonly Named[],
): Promise<Map<string, Row>> {
  if (named.length === 0) return new Map();
  const { rows } = await sql<Named & { row: Row }>`
    select record.table_name as "table", record.id, record."row"
    from unnest(${named.map(({ table }) => table)}::text[], ${named.map(({ id }) => id)}::text[])
      as wanted(table_name, id)
    join record on record.workspace_id = ${workspaceId}
      and record.table_name = wanted.table_name and record.id = wanted.id`.execute(tx);
  return new Map(rows.map(({ table, id, row }) => [`${table} ${id}`, row]));
}

/** @param changed by `<table> <id>` */
export async function keepRows(
  tx: Tx,
  workspaceId: string,
  changed: ReadonlyMap<string, Merged & { seq: number }>,
): Promise<void> {
  const keys = [...changed.keys()].map((key) => key.split(' ') as [string, string]);
  const kept = [...changed.values()];
  await sql`
    insert into record (workspace_id, table_name, id, seq, bytes, "row")
    select ${workspaceId}, given.table_name, given.id, given.seq, given.bytes, given."row"::json
    from unnest(
      ${keys.map(([table]) => table)}::text[], ${keys.map(([, id]) => id)}::text[],
      ${kept.map(({ seq }) => seq)}::bigint[], ${kept.map(({ bytes }) => bytes)}::integer[],
      ${kept.map(({ text }) => text)}::text[]) as given(table_name, id, seq, bytes, "row")
    on conflict (workspace_id, table_name, id)
    do update set seq = excluded.seq, bytes = excluded.bytes, "row" = excluded."row"`.execute(tx);
}
