import { openDB } from 'idb';
import { AppError } from '@/utils/core/error';
import { failureOf, quiet } from './failure';
import type { Migration } from './migrations';
import type { Database, Schema } from './schema';

/** Another context closes at once when asked; one that has not by now is hung or a far older Ficha. */
const PATIENCE_MS = 4000;

interface Events {
  /** Another context wants to upgrade or delete the database and waits for this connection to go. */
  onBlocking(): void;
  /** The browser cut the connection, as it does when site data are cleared. */
  onLost(): void;
}

/** @throws AppError `store-newer`, `store-blocked`, `storage-full`, `store-failed` */
export function openDatabase(
  name: string,
  migrations: readonly Migration[],
  { onBlocking, onLost }: Events,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    let givenUp = false;
    const opening = openDB<Schema>(name, migrations.length, {
      upgrade(db, from, _to, tx) {
        for (const migrate of migrations.slice(from)) migrate(db, quiet(tx));
      },
      blocked() {
        patience = setTimeout(() => {
          givenUp = true;
          reject(new AppError('store-blocked', `another context holds ${name}`));
        }, PATIENCE_MS);
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        onBlocking();
      },
      terminated: onLost,
    });
    opening
      .finally(() => clearTimeout(patience))
      .then(
        (db) => (givenUp ? db.close() : resolve(db)),
        (error) => reject(failureOf(error)),
      );
  });
}
