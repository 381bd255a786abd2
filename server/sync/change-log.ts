import type { Change } from '../../utils/core/change';
import type { Stamp } from '../../utils/core/stamp';
import type { LoggedChange } from '../../utils/core/sync/wire';
import { instantOf } from '../../utils/core/time';
import type { Tx } from '../database/scope';

export interface LogEntry {
  change: Change;
  seq: number;
  place: number;
  /** Those that took, with their values. */
  fields: Change['fields'];
}

/** Who changed what in a record, the latest first. @param before of the last entry of the page before */
export async function changesOf(
  tx: Tx,
  workspaceId: string,
  { table, id }: { table: string; id: string },
  before: { seq: number; place: number } | undefined,
  limit: number,
): Promise<(LoggedChange & { seq: number; place: number })[]> {
  let query = tx
    .selectFrom('change_log')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'change_log.workspace_id')
        .onRef('member.id', '=', 'change_log.member_id'),
    )
    .select(['at', 'seq', 'place', 'stamp', 'fields', 'member_id', 'member.name'])
    .where('change_log.workspace_id', '=', workspaceId)
    .where('table_name', '=', table)
    .where('change_log.id', '=', id);
  if (before) {
    query = query.where((is) =>
      is(is.refTuple('seq', 'place'), '<', is.tuple(before.seq, before.place)),
    );
  }
  const rows = await query.orderBy('seq', 'desc').orderBy('place', 'desc').limit(limit).execute();
  return rows.map(({ at, seq, place, stamp, fields, member_id, name }) => ({
    at: instantOf(at.getTime()),
    member: { id: member_id, name },
    stamp: stamp as Stamp,
    fields: fields as LoggedChange['fields'],
    seq,
    place,
  }));
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
    .map((entry) => {
      const own = Object.entries(entry.fields).filter(([field]) => {
        const key = `${entry.change.table} ${entry.change.id} ${field}`;
        return !told.has(key) && told.add(key);
      });
      return { ...entry, fields: Object.fromEntries(own) };
    })
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .toReversed();
}
