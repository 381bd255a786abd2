import type { Backend } from '@/utils/app/sync/ports';
import { type Change, mergeChange, type Row } from '@/utils/core/change';
import type { Stamp } from '@/utils/core/stamp';
import type { PushAnswer } from '@/utils/core/sync/protocol';
import { instantOf } from '@/utils/core/time';
import { making, organization } from './records';

/** 2026, minutes after the beginning of the year. */
export function stampAt(minute: number, node = 'test'): Stamp {
  return `${instantOf(Date.UTC(2026, 0, 1) + minute * 60_000)}-0000-${node}` as Stamp;
}

/** Makes an organization. */
export function creating(id: string, at: Stamp, draft = {}): Change {
  return { ...making('account', organization(id, draft)), stamp: at };
}

export function setting(id: string, at: Stamp, fields: Change['fields']): Change {
  return { table: 'account', id, fields, stamp: at };
}

let pushes = 0;

/** Under a key of its own. */
export function pushTo(backend: Backend, ...changes: Change[]): Promise<PushAnswer> {
  pushes++;
  return backend.push({ key: `push-${pushes}`, changes });
}

/** Everything a backend has, as a store would keep it, by `<table> <id>`. */
export async function rowsIn(backend: Backend, limit = 100): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  let cursor: string | undefined;
  let more = true;
  while (more) {
    const page = await backend.pull(cursor, limit);
    for (const change of page.changes) {
      const key = `${change.table} ${change.id}`;
      const row = mergeChange(rows.get(key), change)?.row ?? rows.get(key);
      if (row) rows.set(key, row);
    }
    ({ cursor, more } = page);
  }
  return rows;
}
