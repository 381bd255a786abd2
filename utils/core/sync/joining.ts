import type { Change } from '../change';
import { type Held, take } from '../door';
import { AppError } from '../error';
import { tables } from '../tables';
import { withKeyboard } from './keyboard';

/**
 * A record of the backend that cannot be joined with what is here: its table or a value is of a later
 * version, or a field of it and an own edit that waits do not go together. Nothing here is touched.
 */
export interface Aside {
  table: string;
  id: string;
  /** All fields of the record as the backend has it. */
  changes: Change[];
}

/** The changes of a page by the record they are for, whatever tables there are. */
export function recordsIn(changes: readonly Change[]): Aside[] {
  const records = new Map<string, Aside>();
  for (const change of changes) {
    const { table, id } = change;
    const key = `${table} ${id}`;
    const record = records.get(key);
    if (record) record.changes.push(change);
    else records.set(key, { table, id, changes: [change] });
  }
  return [...records.values()];
}

export function isKnown({ table }: Pick<Aside, 'table'>): boolean {
  return (tables as readonly string[]).includes(table);
}

/**
 * @returns what the store then holds, `undefined` where no field took, or `aside`
 * @throws what is no matter of the record
 */
export function joined(held: Held, { changes }: Aside): Held | undefined | 'aside' {
  try {
    return take(held, withKeyboard(changes, held.row), false);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-record') return 'aside';
    throw error;
  }
}
