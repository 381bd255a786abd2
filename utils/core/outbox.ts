import { type Change, currentValue, type Json, type Row } from './change';
import type { Table } from './record';
import type { Stamp } from './stamp';
import type { Refusal } from './sync/protocol';

/** The fields of one record that no backend has confirmed; one entry for a record, however often it was edited. */
export interface Waiting {
  table: Table;
  id: string;
  fields: { [field: string]: Stamp };
  /** The earliest stamp in `fields`; none while the record is held back, so that no index leads to it. */
  oldest?: Stamp;
  /** Why a backend did not take it. It is held back until it is edited again. */
  refused?: Refused;
}

export interface Refused {
  refusal: Refusal;
  detail?: string;
}

/** An own change waits from now on; one from elsewhere overrules what waited. */
export function waitingAfter(
  before: Waiting | undefined,
  change: Change,
  took: readonly string[],
  own: boolean,
): Waiting | undefined {
  const fields = { ...before?.fields };
  for (const field of took) {
    if (own) fields[field] = change.stamp;
    else delete fields[field];
  }
  return waitingFor(change, fields, own ? undefined : before?.refused);
}

/** `undefined` where no field waits. */
export function waitingFor(
  { table, id }: Pick<Waiting, 'table' | 'id'>,
  fields: Waiting['fields'],
  refused?: Refused,
): Waiting | undefined {
  const oldest = Object.values(fields).sort()[0];
  return oldest && { table, id, fields, ...(refused ? { refused } : { oldest }) };
}

/**
 * One change for each stamp, oldest first. The oldest carries every waiting field at its value of
 * today: what was edited twice has left no older value, and a record made without it would be
 * refused. The later changes then give those fields their true stamps, so the end is the same.
 */
export function pendingChanges(waiting: Waiting, row: Row): Change[] {
  const stamps = [...new Set(Object.values(waiting.fields))].sort();
  return stamps.map((stamp, place) => {
    const fields: { [field: string]: Json } = {};
    for (const field of Object.keys(waiting.fields)) {
      if (place === 0 || waiting.fields[field] === stamp) fields[field] = currentValue(row, field);
    }
    return { table: waiting.table, id: waiting.id, fields, stamp };
  });
}
