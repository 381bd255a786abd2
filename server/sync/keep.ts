import { type RawBuilder, sql } from 'kysely';
import type { PushAnswer } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import { type LogEntry, withoutForerunners } from './change-log';
import { keyOf } from './key';
import { lines } from './lines';
import type { Merged } from './merge';

/** Milliseconds in which a push may be repeated and is answered as before. Later it is merged again, which changes nothing. */
const LIFE = 7 * 86_400_000;

/** What a push leaves behind. */
export interface Kept {
  /** By `<table> <id>`. */
  changed: ReadonlyMap<string, Merged & { seq: number }>;
  /** Which of them were there before. */
  isThere: ReadonlySet<string>;
  /** Of those that took. */
  entries: readonly LogEntry[];
  /** The workspace's new one. */
  seq: number;
  answer: PushAnswer;
}

/**
 * Writes all of it in one statement, so in one round trip. The workspace's lock keeps others from making
 * a record meanwhile, so one that is new needs no `on conflict`, which would write it twice to the log of
 * the database.
 */
export async function keep(
  tx: Tx,
  { workspaceId, id: memberId }: Pick<Present, 'workspaceId' | 'id'>,
  { key, bodyHash }: { key: string; bodyHash: string },
  { changed, isThere, entries, seq, answer }: Kept,
  nowMs: number,
): Promise<void> {
  const asked = {
    body_hash: bodyHash,
    answer: JSON.stringify(answer),
    expires_at: new Date(nowMs + LIFE),
  };
  const answered = sql`
    insert into push_key (workspace_id, member_id, key, body_hash, answer, expires_at)
    values (${workspaceId}, ${memberId}, ${key}, ${asked.body_hash}, ${asked.answer}::json,
      ${asked.expires_at}::timestamptz)
    on conflict (workspace_id, member_id, key) do update
    set body_hash = excluded.body_hash, answer = excluded.answer, expires_at = excluded.expires_at`;
  if (changed.size === 0) {
    await answered.execute(tx);
    return;
  }
  const all = [...changed].map(([name, one]) => ({ name, ...one }));
  const made = all.filter(({ name }) => !isThere.has(name));
  const altered = all.filter(({ name }) => isThere.has(name));
  const told = withoutForerunners(entries);
  await sql`
    with ${made.length > 0 ? sql`made as (${inserted(workspaceId, made)}),` : sql``}
    ${altered.length > 0 ? sql`altered as (${inserted(workspaceId, altered)} ${REPLACED}),` : sql``}
    told as (
      insert into change_log
        (workspace_id, seq, place, member_id, at, table_name, id, stamp, fields)
      select ${workspaceId}, given.seq::bigint, given.place::integer, ${memberId},
        ${new Date(nowMs)}::timestamptz, given.table_name, given.id, given.stamp, given.fields::json
      from unnest(
        ${list(told.map(({ change }) => changed.get(keyOf(change))!.seq))}, ${list(told.map((one) => one.place))},
        ${list(told.map(({ change }) => change.table))}, ${list(told.map(({ change }) => change.id))},
        ${list(told.map(({ change }) => change.stamp))},
        ${list(told.map(({ fields }) => JSON.stringify(fields)))})
        as given(seq, place, table_name, id, stamp, fields)
    ), counted as (
      update workspace set seq = ${seq} where id = ${workspaceId}
    ) ${answered}`.execute(tx);
}

/** Through the key; an `update` joined with the list might be planned as a scan of all records. */
const REPLACED = sql`on conflict (workspace_id, table_name, id)
  do update set seq = excluded.seq, bytes = excluded.bytes, "row" = excluded."row"`;

function inserted(
  workspaceId: string,
  all: readonly (Merged & { name: string; seq: number })[],
): RawBuilder<unknown> {
  const keys = all.map(({ name }) => name.split(' ') as [string, string]);
  return sql`
    insert into record (workspace_id, table_name, id, seq, bytes, "row")
    select ${workspaceId}, table_name, id, seq::bigint, bytes::integer, "row"::json from unnest(
      ${list(keys.map(([table]) => table))}, ${list(keys.map(([, id]) => id))},
      ${list(all.map(({ seq }) => seq))}, ${list(all.map(({ bytes }) => bytes))},
      ${list(all.map(({ text }) => text))}) as given(table_name, id, seq, bytes, "row")`;
}

function list(texts: readonly (string | number)[]) {
  return sql`string_to_array(${lines(texts)}::text, E'\\n')`;
}
