import type { Records, Table } from '@/utils/core/record';
import type { StoredRow } from './schema';

/** @param T the table the row was read from */
export function recordOf<T extends Table>(row: StoredRow | undefined): Records[T] | undefined {
  return row?.record as Records[T] | undefined;
}

export function recordsOf<T extends Table>(rows: readonly StoredRow[]): Records[T][] {
  return rows.flatMap((row) => recordOf<T>(row) ?? []);
}
