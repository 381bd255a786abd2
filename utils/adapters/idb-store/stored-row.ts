import type { Account } from '@/utils/core/account';
import type { Activity, Payment } from '@/utils/core/activity';
import type { Row } from '@/utils/core/change';
import { accountKeys, activityKeys } from '@/utils/core/keys';
import { isOpen } from '@/utils/core/open';
import type { Table } from '@/utils/core/record';
import type { StoredRow } from './schema';

/** @param payments of an invoice */
export function storedRow(table: Table, row: Row, payments: readonly Payment[] = []): StoredRow {
  if (!row.record) return { ...row, gone: survivorIn(row) ?? 1 };
  if (table === 'account') return { ...row, ...accountKeys(row.record as Account) };
  if (table === 'activity') return activityRow(row, row.record as Activity, payments);
  return row;
}

/** So that merged accounts are found among all that were deleted, without an index of their own. */
function survivorIn({ remains }: Row): string | undefined {
  const into = remains?.mergedInto;
  return typeof into === 'string' ? into : undefined;
}

function activityRow(row: StoredRow, record: Activity, payments: readonly Payment[]): StoredRow {
  const { openPlaces: _, ...rest } = row;
  return { ...rest, ...activityKeys(record, isOpen(record, payments)) };
}
