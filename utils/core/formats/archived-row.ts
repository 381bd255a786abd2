import { type Change, type Json, mergeChange, type Row } from '../change';
import type { Table } from '../record';
import { isFirstStamp, type Stamp } from '../stamp';

/** A record as a line of an archive has it. */
export interface ArchivedRow {
  table: Table;
  id: string;
  stamp: Stamp;
  fields: { [field: string]: Json };
  later: { [field: string]: Stamp };
}

/**
 * The changes that make the row again, stamp by stamp. The first carries the newer fields too at
 * their value of today, because a record made without them might be refused; the later changes then
 * give them their true stamps. What was ever deleted is made as deleted and comes back last: its
 * tombstone may be older than its fields, and nothing is asked of what is deleted.
 */
export function changesOf({ table, id, stamp, fields, later }: ArchivedRow): Change[] {
  const { deleted: deletedAt, ...others } = later;
  const gone = fields.deleted === true;
  const valueIn = (field: string): Json => {
    return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
  };
  const change = (at: Stamp, names: readonly string[]): Change => {
    const values = names.map((name): [string, Json] => [name, valueIn(name)]);
    return { table, id, stamp: at, fields: Object.fromEntries(values) };
  };
  const atFirst = Object.keys(fields).filter((field) => !Object.hasOwn(later, field));
  const newer = Object.keys(others).filter((field) => others[field]! > stamp);
  const first = change(stamp, [...atFirst, ...newer]);
  if (deletedAt && deletedAt > stamp) first.fields.deleted = true;
  const stamps = [...new Set(Object.values(others))].sort();
  const of = (at: Stamp) => Object.keys(others).filter((field) => others[field] === at);
  return [
    first,
    ...stamps.map((at) => change(at, of(at))),
    ...(deletedAt ? [{ table, id, stamp: deletedAt, fields: { deleted: gone } }] : []),
  ];
}

/**
 * A row once changes from an archive are applied to it.
 * @throws AppError `invalid-record`
 */
export function restoredRow(held: Row | undefined, changes: readonly Change[]): Row | undefined {
  const [first] = changes;
  const start = first && givesWay(held, first) ? undefined : held;
  return changes.reduce((row, change) => mergeChange(row, change)?.row ?? row, start);
}

/**
 * What every Ficha starts with is here before anything is restored, as old as the same in the archive;
 * as long as nobody has touched it, the archive's is the user's.
 */
export function givesWay(held: Row | undefined, change: Change): boolean {
  if (!held || !isFirstStamp(held.stamp) || !isFirstStamp(change.stamp)) return false;
  return Object.keys(held.later).length === 0;
}
