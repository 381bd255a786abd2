import { AppError } from '@/utils/core/error';
import { failureOf, quiet } from './failure';
import { openDatabase } from './open';
import type { Database, StoreName, Tx } from './schema';
import { migrationsOf } from './upgrade';

/** Runs work in transactions, each rejecting with an AppError and leaving nothing behind if it fails. */
export interface Connection {
  read<T>(stores: StoreName[], work: (tx: Tx<'readonly'>) => Promise<T>): Promise<T>;
  /** Resolves once the transaction is complete. */
  write<T>(
    stores: StoreName[],
    durability: IDBTransactionDurability,
    work: (tx: Tx<'readwrite'>) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

/** @param onClosed called when this connection has made way for a newer Ficha; nothing works after it */
export async function connect(name: string, onClosed: () => void): Promise<Connection> {
  let opening: Promise<Database> | undefined;
  let closed = false;

  /** Opens again after the browser cut the connection, so that nobody else need know. */
  function database(): Promise<Database> {
    if (closed) throw new AppError('store-closed', name);
    opening ??= open().catch((error) => {
      opening = undefined;
      throw failureOf(error);
    });
    return opening;
  }

  async function open(): Promise<Database> {
    return openDatabase(name, await migrationsOf(name), { onBlocking, onLost });
  }

  function onBlocking() {
    if (closed) return;
    closed = true;
    onClosed();
  }

  function onLost() {
    opening = undefined;
  }

  async function begin<Mode extends 'readonly' | 'readwrite'>(
    stores: StoreName[],
    mode: Mode,
    options?: IDBTransactionOptions,
  ): Promise<Tx<Mode>> {
    const db = await database();
    try {
      return quiet(db.transaction(stores, mode, options));
    } catch (error) {
      // A cut connection refuses transactions before its close event arrives.
      if ((error as Error).name !== 'InvalidStateError') throw error;
      onLost();
      return quiet((await database()).transaction(stores, mode, options));
    }
  }

  async function run<Mode extends 'readonly' | 'readwrite', T>(
    stores: StoreName[],
    mode: Mode,
    options: IDBTransactionOptions | undefined,
    work: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T> {
    let tx: Tx<Mode> | undefined;
    try {
      tx = await begin(stores, mode, options);
      const result = await work(tx);
      if (mode === 'readwrite') await tx.done;
      return result;
    } catch (error) {
      throw failureOf(tx ? await undo(tx, error) : error);
    }
  }

  await database();
  return {
    read: (stores, work) => run(stores, 'readonly', undefined, work),
    write: (stores, durability, work) => run(stores, 'readwrite', { durability }, work),
    close() {
      closed = true;
      opening?.then(
        (db) => db.close(),
        () => {}, // whoever asked for it has been told
      );
    },
  };
}

/**
 * Resolves once nothing of the transaction is left.
 * @returns the reason: where the browser aborted, the requests only know that it did
 */
async function undo(
  tx: Pick<Tx<'readonly'>, 'abort' | 'done' | 'error'>,
  error: unknown,
): Promise<unknown> {
  try {
    tx.abort();
  } catch (late) {
    if ((late as Error).name !== 'InvalidStateError') throw late;
  }
  await tx.done.catch(() => {});
  return error instanceof AppError ? error : (tx.error ?? error);
}
