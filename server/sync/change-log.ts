import { sql } from 'kysely';
import type { Change } from '../../utils/core/change';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import { keyOf } from './key';

export interface LogEntry {
  change: Change;
  /** In the push. */
  place: number;
  /** Those that took, with their values. */
  fields: Change['fields'];
  /** Those that lost against what was there. */
  overruled?: Change['fields'] | undefined;
}

/**
 * Keeps who changed what.
 * @param seqOf where the push has put the change's record; `undefined` where that stays where it was
 */
export async function writeLog(
  tx: Tx,
  { workspaceId, id }: Present,
  entries: readonly LogEntry[],
  seqOf: (change: Change) => number | undefined,
  nowMs: number,
): Promise<void> {
  const told = withoutForerunners(await withoutRepeated(tx, workspaceId, entries));
  if (told.length === 0) return;
  // What only lost has not moved its record, so it stands behind what is told of the record's last place.
  await sql`
    insert into change_log
      (workspace_id, seq, place, member_id, at, table_name, id, stamp, fields, overruled)
    select ${workspaceId}, coalesce(given.seq, record.seq),
      case when given.seq is null then (
        select coalesce(max(last.place), -1) + given.number from change_log as last
        where last.workspace_id = ${workspaceId} and last.table_name = given.table_name
          and last.id = given.id and last.seq = record.seq
      ) else given.place end,
      ${id}::text, ${new Date(nowMs)}::timestamptz, given.table_name, given.id, given.stamp,
      given.fields::json, given.overruled::json
    from unnest(
      ${told.map(({ change }) => seqOf(change) ?? null)}::bigint[],
      ${told.map(({ place }) => place)}::integer[],
      ${told.map((_, at) => at + 1)}::integer[],
      ${told.map(({ change }) => change.table)}::text[],
      ${told.map(({ change }) => change.id)}::text[],
      ${told.map(({ change }) => change.stamp)}::text[],
      ${told.map(({ fields }) => JSON.stringify(fields))}::text[],
      ${told.map(({ overruled }) => (overruled ? JSON.stringify(overruled) : null))}::text[])
      as given(seq, place, number, table_name, id, stamp, fields, overruled)
    join record on record.workspace_id = ${workspaceId}
      and record.table_name = given.table_name and record.id = given.id`.execute(tx);
}

/**
 * Whoever lost the answer to a push sends it again, under a new key where it was killed: what took then
 * and was overruled since has not lost now.
 */
async function withoutRepeated(
  tx: Tx,
  workspaceId: string,
  entries: readonly LogEntry[],
): Promise<readonly LogEntry[]> {
  const lost = entries.filter(({ overruled }) => overruled).map(({ change }) => change);
  if (lost.length === 0) return entries;
  const { rows } = await sql<Pick<Change, 'table' | 'id' | 'stamp'>>`
    select distinct change_log.table_name as "table", change_log.id, change_log.stamp
    from unnest(
      ${lost.map(({ table }) => table)}::text[], ${lost.map(({ id }) => id)}::text[],
      ${lost.map(({ stamp }) => stamp)}::text[]) as given(table_name, id, stamp)
    join change_log on change_log.workspace_id = ${workspaceId}
      and change_log.table_name = given.table_name and change_log.id = given.id
      and change_log.stamp = given.stamp`.execute(tx);
  const known = new Set(rows.map((row) => `${keyOf(row)} ${row.stamp}`));
  return entries.map((entry) => {
    const { overruled: _, ...rest } = entry;
    return known.has(`${keyOf(entry.change)} ${entry.change.stamp}`) ? rest : entry;
  });
}

/**
 * The first change of an outbox carries the later fields too, at their value of today. They are told of
 * once, at the stamp that is truly theirs.
 * @returns in the same order, without those of which nothing is left
 */
export function withoutForerunners(entries: readonly LogEntry[]): LogEntry[] {
  const told = new Set<string>();
  return entries
    .toReversed()
    .map(({ overruled, ...entry }) => {
      const own = (fields: Change['fields'] = {}) =>
        Object.entries(fields).filter(([field]) => {
          const key = `${keyOf(entry.change)} ${field}`;
          return !told.has(key) && told.add(key);
        });
      const lost = own(overruled);
      return {
        ...entry,
        fields: Object.fromEntries(own(entry.fields)),
        ...(lost.length > 0 && { overruled: Object.fromEntries(lost) }),
      };
    })
    .filter(({ fields, overruled }) => overruled || Object.keys(fields).length > 0)
    .toReversed();
}
