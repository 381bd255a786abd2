// Runs in a page of the extension.
import { storedRow } from '@/utils/adapters/idb-store/stored-row';
import type { Account } from '@/utils/core/account';
import type { Relation } from '@/utils/core/relation';
import { nextStamp } from '@/utils/core/stamp';
import { crowd, type Somebody } from '../lookup/crowd';
import { openedStore, written } from '../opened-store';
import { inventAccount, inventRelation } from './invented';

const stamp = nextStamp(undefined, Date.UTC(2026, 0, 1), 'bench');
/** The names that pages are matched with, and where the search file is. */
const PACKS = 2;
let people: Iterator<Somebody> | undefined;
let place = 0;

/** @returns how many accounts there are already */
async function begin(total: number): Promise<number> {
  const db = await openedStore();
  const accounts = db.transaction('account').objectStore('account');
  place = await new Promise<number>((resolve) => {
    const request = accounts.count();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  people = crowd(total);
  for (let i = 0; i < place; i++) people.next();
  return place;
}

/** Puts the rows that the store would keep, past its door. Half of the contacts work somewhere. */
async function fill(count: number): Promise<void> {
  const rows: ['account' | 'relation', Account | Relation][] = [];
  let firm: Account | undefined;
  for (let i = 0; i < count; i++, place++) {
    const { value, done } = people!.next();
    if (done) break;
    const account = inventAccount(value, place);
    rows.push(['account', account]);
    if (account.kind === 'organization') firm = account;
    else if (firm && i % 2) rows.push(['relation', inventRelation(account, firm, place)]);
  }
  const db = await openedStore();
  const stores = ['account', 'relation', 'packs'];
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  // What was packed of fewer accounts is of no use, also where the filling is stopped here.
  tx.objectStore('packs').clear();
  for (const [table, record] of rows) {
    const row = { id: record.id, record, stamp, later: {} };
    tx.objectStore(table).put(storedRow(table, row));
  }
  await written(tx);
  db.close();
}

/** So that it is made again. */
async function forgetSearchFile(): Promise<void> {
  const db = await openedStore();
  const tx = db.transaction('packs', 'readwrite');
  tx.objectStore('packs').delete('search');
  await written(tx);
  db.close();
}

/** Whether all that Ficha packs of the accounts is there. */
async function isPacked(): Promise<boolean> {
  const db = await openedStore();
  const packs = db.transaction('packs').objectStore('packs').count();
  await new Promise((resolve) => packs.addEventListener('success', resolve));
  db.close();
  return packs.result === PACKS;
}

declare global {
  interface Window {
    filling: typeof filling;
  }
}
const filling = { begin, fill, forgetSearchFile, isPacked };
window.filling = filling;
