import { unwrap } from 'idb';
import type { Activity, Payment } from '@/utils/core/activity';
import { activityKeys } from '@/utils/core/keys';
import { isOpen, isPayment } from '@/utils/core/open';
import {
  accountIndexes,
  accountNumbers,
  activityIndexes,
  type Database,
  numberIndex,
  openIndex,
  refusedIndex,
  relationIndexes,
  roleIndex,
  type StoredRow,
  type Tx,
} from './schema';
import { storedRow } from './stored-row';

export type Migration = (db: Database, tx: Tx<'versionchange'>) => void;

/**
 * Append-only: the version of a database is how many of these it has been through, so what a user's
 * computer has run is never changed or taken out.
 */
export const migrations: readonly Migration[] = [
  makeStores,
  addOptionsAndNumbers,
  addOpenPlaces,
  addAccountNumbers,
  addPackedNames,
  addSearchFile,
  addImports,
  addTeam,
];

function makeStores(db: Database, tx: Tx<'versionchange'>): void {
  for (const table of ['account', 'relation', 'activity', 'member', 'category'] as const) {
    db.createObjectStore(table, { keyPath: 'id' }).createIndex('gone', 'gone');
  }
  const account = tx.objectStore('account');
  for (const name of accountIndexes) account.createIndex(name, name, { multiEntry: true });
  account.createIndex('updatedAt', 'record.updatedAt');
  const relation = tx.objectStore('relation');
  for (const name of relationIndexes) relation.createIndex(name, `record.${name}`);
  const activity = tx.objectStore('activity');
  for (const name of activityIndexes) activity.createIndex(name, name, { multiEntry: true });
  db.createObjectStore('outbox', { keyPath: ['table', 'id'] }).createIndex('oldest', 'oldest');
  // A plain request: where it fails the upgrade fails, and idb's promise of it would be one too many.
  unwrap(db.createObjectStore('meta')).put({ node: newNode() }, 'clock');
}

/** Pipelines, custom fields and the own company; papers by their number, relations by their role. */
function addOptionsAndNumbers(db: Database, tx: Tx<'versionchange'>): void {
  for (const table of ['pipeline', 'field', 'company'] as const) {
    db.createObjectStore(table, { keyPath: 'id' }).createIndex('gone', 'gone');
  }
  tx.objectStore('relation').createIndex(roleIndex, 'record.role');
  const activities = unwrap(tx.objectStore('activity'));
  activities.createIndex(numberIndex, numberIndex);
  const walk = activities.openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor) return;
    const { record } = cursor.value;
    if (record && 'number' in record) {
      cursor.update({ ...cursor.value, ...activityKeys(record as Activity) });
    }
    cursor.continue();
  };
}

/** What is open by its place, apart from what is done. */
function addOpenPlaces(_: Database, tx: Tx<'versionchange'>): void {
  const activities = unwrap(tx.objectStore('activity'));
  activities.createIndex(openIndex, openIndex, { multiEntry: true });
  const payments = new Map<string, Payment[]>();
  const invoices: StoredRow[] = [];
  eachRow(activities, visit, () => {
    for (const row of invoices) putIfOpen(row, payments.get(row.id));
  });

  function visit(row: StoredRow): void {
    const record = row.record as Activity | undefined;
    if (record?.kind === 'invoice') invoices.push(row);
    else if (record && isPayment(record)) keep(record);
    else if (record) putIfOpen(row);
  }
  function keep(payment: Payment): void {
    const { invoiceId } = payment;
    if (invoiceId) payments.set(invoiceId, [...(payments.get(invoiceId) ?? []), payment]);
  }
  function putIfOpen(row: StoredRow, paid: Payment[] = []): void {
    if (isOpen(row.record as Activity, paid)) activities.put(storedRow('activity', row, paid));
  }
}

/** Accounts by their telephone and VAT numbers. */
function addAccountNumbers(_: Database, tx: Tx<'versionchange'>): void {
  const accounts = unwrap(tx.objectStore('account'));
  accounts.createIndex(accountNumbers, accountNumbers, { multiEntry: true });
  const visit = (row: StoredRow) => {
    const stored = storedRow('account', row);
    if (stored.numbers && stored.numbers.length > 0) accounts.put(stored);
  };
  eachRow(accounts, visit, () => undefined);
}

/** Without a pack the names are read from the accounts, and packed. */
function addPackedNames(db: Database): void {
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('renamed', { keyPath: 'id' });
}

/** Without a file accounts are searched by their words alone. */
function addSearchFile(db: Database): void {
  db.createObjectStore('reworded', { keyPath: 'id' });
}

/** Imports of the last day can be taken back. */
function addImports(db: Database): void {
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('importParts', { keyPath: ['importId', 'place'] });
}

/** A team server: how far it was pulled, what was kept aside, who is signed in, and what it refused. */
function addTeam(db: Database, tx: Tx<'versionchange'>): void {
  db.createObjectStore('pulled');
  db.createObjectStore('aside', { keyPath: ['table', 'id'] });
  db.createObjectStore('team');
  tx.objectStore('outbox').createIndex(refusedIndex, 'refused.refusal');
}

/** In chunks: a cursor takes four times as long. */
function eachRow(rows: IDBObjectStore, visit: (row: StoredRow) => void, done: () => void): void {
  const size = 500;
  const read = (range?: IDBKeyRange) => {
    const request = rows.getAll(range, size);
    request.onsuccess = () => {
      const chunk = request.result as StoredRow[];
      chunk.forEach(visit);
      const last = chunk.at(-1);
      if (last && chunk.length === size) read(IDBKeyRange.lowerBound(last.id, true));
      else done();
    };
  };
  read();
}

/** 64 random bits: two computers of one team never share a node. */
function newNode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
