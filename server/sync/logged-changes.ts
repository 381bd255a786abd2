import type { Stamp } from '../../utils/core/stamp';
import type { Earlier, LoggedChange } from '../../utils/core/sync/wire';
import { instantOf } from '../../utils/core/time';
import type { Tx } from '../database/scope';

/** Where an entry stands in a record's log. */
interface Place {
  seq: number;
  place: number;
}
type Logged = LoggedChange & Place;
interface Named {
  table: string;
  id: string;
}

/** Entries that are looked through for what a page's fields were before; what lies further back is not told. */
const LOOKED_BACK = 500;

/**
 * Who changed what in a record, the latest first, with what it was before.
 * @param before of the last entry of the page before
 * @returns one more than asked for where there is more
 */
export async function changesOf(
  tx: Tx,
  workspaceId: string,
  record: Named,
  before: Place | undefined,
  limit: number,
): Promise<Logged[]> {
  const entries = await read(tx, workspaceId, record, before, limit + 1);
  const last = entries.at(-1);
  const further =
    last && entries.length > limit ? await read(tx, workspaceId, record, last, LOOKED_BACK) : [];
  return withBefore(entries, further);
}

async function read(
  tx: Tx,
  workspaceId: string,
  { table, id }: Named,
  before: Place | undefined,
  limit: number,
): Promise<Logged[]> {
  let query = tx
    .selectFrom('change_log')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'change_log.workspace_id')
        .onRef('member.id', '=', 'change_log.member_id'),
    )
    .select(['at', 'seq', 'place', 'stamp', 'fields', 'overruled', 'member_id', 'member.name'])
    .where('change_log.workspace_id', '=', workspaceId)
    .where('table_name', '=', table)
    .where('change_log.id', '=', id);
  if (before) {
    query = query.where((is) =>
      is(is.refTuple('seq', 'place'), '<', is.tuple(before.seq, before.place)),
    );
  }
  const rows = await query.orderBy('seq', 'desc').orderBy('place', 'desc').limit(limit).execute();
  return rows.map(({ at, seq, place, stamp, fields, overruled, member_id, name }) => ({
    at: instantOf(at.getTime()),
    member: { id: member_id, name },
    stamp: stamp as Stamp,
    fields: fields as LoggedChange['fields'],
    ...(overruled ? { overruled: overruled as LoggedChange['fields'] } : {}),
    seq,
    place,
  }));
}

/** @param further what comes after the entries, the latest first as they are */
function withBefore(entries: readonly Logged[], further: readonly Logged[]): Logged[] {
  const there = new Map<string, Earlier>();
  return [...entries, ...further]
    .toReversed()
    .map((entry) => {
      const { at, member, stamp, fields, overruled } = entry;
      const named = [...Object.keys(fields), ...Object.keys(overruled ?? {})];
      const before = named.flatMap((field): [string, Earlier][] => {
        const earlier = there.get(field);
        return earlier ? [[field, earlier]] : [];
      });
      for (const [field, value] of Object.entries(fields)) {
        there.set(field, { at, member, stamp, value });
      }
      return { ...entry, ...(before.length > 0 && { before: Object.fromEntries(before) }) };
    })
    .toReversed()
    .slice(0, entries.length);
}
