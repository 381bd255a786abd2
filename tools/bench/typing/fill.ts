// Runs in a page of the extension.
import { storedRow } from '@/utils/adapters/idb-store/stored-row';
import { searchFiles } from '@/utils/adapters/kept-files';
import { isSearchFile } from '@/utils/app/search-file';
import type { Account } from '@/utils/core/account';
import type { Relation } from '@/utils/core/relation';
import { nextStamp } from '@/utils/core/stamp';
import { crowd, type Somebody } from '../lookup/crowd';
import { openedStore, written } from '../opened-store';
import { inventAccount, inventPaper, inventRelation, PAPERS } from './invented';

const stamp = nextStamp(undefined, Date.UTC(2026, 0, 1), 'bench');
/** The names that pages are matched with, and where the search file is. */
const PACKS = 2;
/** So many accounts are written in the order of their ids, which is not that of their places. */
const SLAB = 70_000;
let people: Iterator<Somebody> | undefined;
let slab: Row[] = [];
/** Of the next account. */
let place = 0;

type Row = ['account' | 'relation', Account | Relation][];

/** @returns how many accounts there are already, and from which on it goes on */
async function begin(total: number): Promise<{ there: number; from: number }> {
  const db = await openedStore();
  const accounts = db.transaction('account').objectStore('account');
  const there = await new Promise<number>((resolve) => {
    const request = accounts.count();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  people = crowd(total);
  // Which accounts of a slab are there is not known: its order was another where it was to be the last.
  place = Math.floor(there / SLAB) * SLAB;
  for (let i = 0; i < place; i++) people.next();
  return { there, from: place };
}

/** Half of the contacts work somewhere. */
function inventSlab(from: number): Row[] {
  const rows: Row[] = [];
  let firm: Account | undefined;
  for (let i = from; i < from + SLAB; i++) {
    const { value, done } = people!.next();
    if (done) break;
    const account = inventAccount(value, i);
    const row: Row = [['account', account]];
    if (account.kind === 'organization') firm = account;
    else if (firm && i % 2) row.push(['relation', inventRelation(account, firm, i)]);
    rows.push(row);
  }
  return rows.sort(([a], [b]) => (a![1].id < b![1].id ? -1 : 1));
}

/** Puts the rows that the store would keep, past its door. */
async function fill(count: number): Promise<void> {
  const rows: Row[] = [];
  for (const end = place + count; place < end; place++) {
    if (place % SLAB === 0) slab = inventSlab(place);
    const row = slab[place % SLAB];
    if (row) rows.push(row);
  }
  const db = await openedStore();
  const stores = ['account', 'relation', 'packs'];
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  // What was packed of fewer accounts is of no use, also where the filling is stopped here.
  tx.objectStore('packs').clear();
  for (const [table, record] of rows.flat()) {
    const row = { id: record.id, record, stamp, later: {} };
    tx.objectStore(table).put(storedRow(table, row));
  }
  await written(tx);
  db.close();
}

/** Estimates and invoices of some of the accounts; does nothing where they are there. */
async function fillPapers(accounts: number): Promise<void> {
  const db = await openedStore();
  const tx = db.transaction('activity', 'readwrite', { durability: 'relaxed' });
  const activities = tx.objectStore('activity');
  const year = new Date().getFullYear();
  const step = Math.floor(accounts / PAPERS);
  const paperAt = (place: number) => inventPaper(place, year, place * step);
  const there = activities.getKey(paperAt(PAPERS - 1).id);
  there.onsuccess = () => {
    if (there.result !== undefined) return;
    for (let at = 0; at < PAPERS; at++) {
      const record = paperAt(at);
      const row = { id: record.id, record, stamp, later: {} };
      activities.put(storedRow('activity', row));
    }
  };
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

/** Whether all that Ficha packs of the accounts is there, as this Ficha packs it. */
async function isPacked(): Promise<boolean> {
  const db = await openedStore();
  const packs = db.transaction('packs').objectStore('packs').getAll();
  await new Promise((resolve) => packs.addEventListener('success', resolve));
  db.close();
  const all: { file?: string }[] = packs.result;
  const [file] = all.flatMap((pack) => pack.file ?? []);
  return all.length === PACKS && file !== undefined && isSearchFile(searchFiles, file);
}

declare global {
  interface Window {
    filling: typeof filling;
  }
}
const filling = { begin, fill, fillPapers, forgetSearchFile, isPacked };
window.filling = filling;
