import type { Account } from '@/utils/core/account';
import type { Activity, Payment } from '@/utils/core/activity';
import type { Row } from '@/utils/core/change';
import { accountKeys, activityKeys } from '@/utils/core/keys';
import { isOpen } from '@/utils/core/open';
import type { Records, Table } from '@/utils/core/record';
import type { StoredRow } from './schema';

/** @param payments of an invoice */
export function storedRow(table: Table, row: Row, payments: readonly Payment[] = []): StoredRow {
  if (!row.record) return { ...row, gone: 1 };
  if (table === 'account') return { ...row, ...accountKeys(row.record as Account) };
  if (table === 'activity') return activityRow(row, row.record as Activity, payments);
  return row;
}

function activityRow(row: StoredRow, record: Activity, payments: readonly Payment[]): StoredRow {
  const { openPlaces: _, ...rest } = row;
  return { ...rest, ...activityKeys(record, isOpen(record, payments)) };
}

/** @param T the table the row was read from */
export function recordOf<T extends Table>(row: StoredRow | undefined): Records[T] | undefined {
  return row?.record as Records[T] | undefined;
}

export function recordsOf<T extends Table>(rows: readonly StoredRow[]): Records[T][] {
  return rows.flatMap((row) => recordOf<T>(row) ?? []);
}
