import { isInvoice } from '@/utils/adapters/idb-store/invoices';
import { storedRow } from '@/utils/adapters/idb-store/stored-row';
import type { Account } from '@/utils/core/account';
import type { Activity } from '@/utils/core/activity';
import { editOf, mergeChange, type Row } from '@/utils/core/change';
import { isPayment } from '@/utils/core/open';
import type { Table } from '@/utils/core/record';
import { nextStamp } from '@/utils/core/stamp';
import type { Instant } from '@/utils/core/time';
import { openedStore, written } from '../opened-store';
import { inventAccount, inventActivity } from './invented';

const stamp = nextStamp(undefined, Date.UTC(2026, 0, 1), 'bench');

/** Part of the filling, small enough that progress can be told after it. */
export interface Portion {
  /** Accounts by their place, each with its activities from a place to another. */
  spans: { account: number; from: number; to: number; size: number }[];
  now: string;
}

/** Runs in a page of the extension: puts the rows that the store would keep, past its door. */
async function fill({ spans, now }: Portion): Promise<void> {
  const accounts: Account[] = [];
  const activities: Activity[] = [];
  for (const { account, from, to, size } of spans) {
    if (from === 0) accounts.push(inventAccount(account));
    for (let place = from; place < to; place++) {
      activities.push(inventActivity(account, place, size, now as Instant));
    }
  }
  const payments = Map.groupBy(activities.filter(isPayment), ({ invoiceId }) => invoiceId);
  const db = await openedStore();
  const tx = db.transaction(['account', 'activity'], 'readwrite', { durability: 'relaxed' });
  const put = (table: Table, record: Account | Activity) => {
    const row: Row = { id: record.id, record, stamp, later: {} };
    const paid = isInvoice(row) ? payments.get(row.id as Activity['id']) : [];
    tx.objectStore(table).put(storedRow(table, row, paid));
  };
  checkLikeTheDoor(activities.slice(0, 20));
  for (const account of accounts) put('account', account);
  for (const activity of activities) put('activity', activity);
  await written(tx);
  db.close();
}

/** @throws where a row would be another one after the store's own way */
function checkLikeTheDoor(activities: readonly Activity[]): void {
  for (const record of activities) {
    const edit = editOf('activity', undefined, record)!;
    const row = mergeChange(undefined, { ...edit, stamp })!.row;
    const own: Row = { id: record.id, record, stamp, later: {} };
    if (sorted(row) !== sorted(own)) throw new Error(`not what the store makes: ${sorted(row)}`);
  }
}

function sorted(row: Row): string {
  const entries = Object.entries(row.record!).sort();
  return JSON.stringify({ ...row, record: entries });
}

declare global {
  interface Window {
    fill(portion: Portion): Promise<void>;
  }
}
window.fill = fill;
