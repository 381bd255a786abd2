import { unwrap } from 'idb';
import type { Activity } from '@/utils/core/activity';
import { activityKeys } from '@/utils/core/keys';
import {
  accountIndexes,
  activityIndexes,
  type Database,
  numberIndex,
  relationIndexes,
  roleIndex,
  type Tx,
} from './schema';

export type Migration = (db: Database, tx: Tx<'versionchange'>) => void;

/**
 * Append-only: the version of a database is how many of these it has been through, so what a user's
 * computer has run is never changed or taken out.
 */
export const migrations: readonly Migration[] = [makeStores, addOptionsAndNumbers];

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

/** 64 random bits: two computers of one team never share a node. */
function newNode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
