import { unwrap } from 'idb';
import { tables } from '@/utils/core/record';
import { accountIndexes, activityIndexes, type Database, relationIndexes, type Tx } from './schema';

export type Migration = (db: Database, tx: Tx<'versionchange'>) => void;

/**
 * Append-only: the version of a database is how many of these it has been through, so what a user's
 * computer has run is never changed or taken out.
 */
export const migrations: readonly Migration[] = [makeStores];

function makeStores(db: Database, tx: Tx<'versionchange'>): void {
  for (const table of tables) {
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

/** 64 random bits: two computers of one team never share a node. */
function newNode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
