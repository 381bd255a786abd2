import { parseRecord, type Records, readRecord, type Table } from './record';
import type { Stamp } from './stamp';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Fields of one record, to be set to these values. `null` empties a field. The field `deleted` is a
 * record's tombstone: `true` hides the record and keeps its fields, `false` brings it back.
 */
export interface Edit<T extends Table = Table> {
  table: T;
  id: string;
  fields: { [field: string]: Json };
}

/** An edit with the stamp at which it was made: the unit of sync. Each field wins or loses by itself. */
export interface Change<T extends Table = Table> extends Edit<T> {
  stamp: Stamp;
}

/** What a store keeps for one record. */
export interface Row<T extends Table = Table> {
  id: string;
  /** Absent while the record is deleted. */
  record?: Records[T];
  /** The values of a deleted record, so that it can come back. */
  remains?: { [field: string]: Json };
  /** Fields this version has no use for, kept for the one that sent them. */
  unknown?: { [field: string]: Json };
  /** The stamp of every field not named in `later`. */
  stamp: Stamp;
  /** Fields set after the row was made, or set to nothing. */
  later: { [field: string]: Stamp };
}

/** `__proto__` comes out of JSON as a field, and setting it would set the prototype instead. */
const UNTOUCHED = new Set(['id', '__proto__']);
const CUSTOM = 'custom.';

/**
 * Field-wise last writer wins: applying is commutative and idempotent.
 * Equal stamps come from one edit, so they carry equal values.
 * @returns the new row and the fields that took, or `undefined` where nothing did
 * @throws AppError `invalid-record`
 */
export function mergeChange<T extends Table>(
  row: Row<T> | undefined,
  change: Change<T>,
): { row: Row<T>; fields: string[] } | undefined {
  const before = fieldsOf(row);
  const fields = parted(change.fields);
  const took = Object.keys(fields).filter(
    (field) => !UNTOUCHED.has(field) && change.stamp > stampOf(row, before, field),
  );
  if (took.length === 0) return undefined;
  const after: { [field: string]: Json } = { ...before };
  for (const field of took) {
    const value = fields[field] ?? null;
    if (value === null) delete after[field];
    else after[field] = value;
  }
  const made = rowOf(change, after, row?.stamp ?? change.stamp, { ...row?.later });
  const kept = fieldsOf(made);
  for (const field of took) {
    if (row || !Object.hasOwn(kept, field)) made.later[field] = change.stamp;
  }
  return { row: made, fields: took };
}

/** What a field waiting in the outbox stands at now; `null` where it is empty. */
export function currentValue(row: Row, field: string): Json {
  if (field === 'deleted') return row.record === undefined;
  const fields = fieldsOf(row);
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/** The fields by which `after` differs from `before`, as an edit; `undefined` where they are equal. */
export function editOf<T extends Table>(
  table: T,
  before: Records[T] | undefined,
  after: Records[T],
): Edit<T> | undefined {
  const old = parted((before ?? {}) as unknown as { [field: string]: Json });
  const now = parted(after as unknown as { [field: string]: Json });
  const fields: { [field: string]: Json } = {};
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (field === 'id' || field === 'updatedAt') continue;
    if (!equal(old[field], now[field])) fields[field] = now[field] ?? null;
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { table, id: after.id, fields: { ...fields, updatedAt: now.updatedAt ?? null } };
}

/** The edits that make the records. */
export function creationOf<T extends Table>(table: T, records: readonly Records[T][]): Edit[] {
  return records.map((record) => editOf(table, undefined, record)! as Edit);
}

function rowOf<T extends Table>(
  change: Change<T>,
  fields: { [field: string]: Json },
  stamp: Stamp,
  later: { [field: string]: Stamp },
): Row<T> {
  const { deleted, ...remains } = fields;
  const rest = joined(change.table, remains);
  if (deleted === true) {
    // As a record has them, or a text would differ by whether it came before or after the deletion.
    const read = readRecord(change.table, { ...rest, id: change.id });
    const kept = read ? { ...remains, ...parted({ ...read } as typeof remains) } : remains;
    return { id: change.id, remains: kept, stamp, later };
  }
  const record = parseRecord(change.table, { ...rest, id: change.id });
  const unknown = Object.entries(rest).filter(([field]) => !Object.hasOwn(record, field));
  return {
    id: change.id,
    record,
    ...(unknown.length > 0 && { unknown: Object.fromEntries(unknown) }),
    stamp,
    later,
  };
}

/** Every field of a record as changes name it, a tombstone included. */
export function fieldsOf(row: Row | undefined): { [field: string]: Json } {
  if (row?.record) {
    return parted({ ...(row.record as unknown as typeof row.unknown), ...row.unknown });
  }
  return row?.remains ? { ...parted(row.remains), deleted: true } : {};
}

/**
 * An account's custom fields are fields like any other, so each wins or loses by itself: a change
 * names them `custom.<field id>`, though the record holds them in one object.
 */
export function parted(fields: { [field: string]: Json }): { [field: string]: Json } {
  const { custom, ...rest } = fields;
  if (typeof custom !== 'object' || custom === null || Array.isArray(custom)) return fields;
  const own = Object.entries(custom).map(([id, value]): [string, Json] => [CUSTOM + id, value]);
  return { ...rest, ...Object.fromEntries(own) };
}

function joined(table: Table, fields: { [field: string]: Json }): { [field: string]: Json } {
  if (table !== 'account') return fields;
  const isCustom = ([field]: [string, Json]) => field.startsWith(CUSTOM);
  const entries = Object.entries(fields);
  const custom = entries.filter(isCustom).map(([field, value]): [string, Json] => {
    return [field.slice(CUSTOM.length), value];
  });
  const rest = entries.filter((entry) => !isCustom(entry));
  return { ...Object.fromEntries(rest), custom: Object.fromEntries(custom) };
}

/** Empty for a field nobody has ever set. @param fields as `fieldsOf` the row */
export function stampOf(
  row: Row | undefined,
  fields: { [field: string]: Json },
  field: string,
): string {
  if (!row) return '';
  if (Object.hasOwn(row.later, field)) return row.later[field] ?? '';
  return Object.hasOwn(fields, field) ? row.stamp : '';
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
