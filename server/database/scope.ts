import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema';

export type Tx = Transaction<Tables>;

/** The role the application works as; it owns nothing, so row-level security holds for it. */
export const APP_ROLE = 'ficha_app';
/** Milliseconds after which the database gives up on a statement. */
const STATEMENT_LIMIT = 15_000;
const TRIES = 4;
/** Serialization failure and deadlock: the same again may well succeed. */
const MAY_BE_TRIED_AGAIN = new Set(['40001', '40P01']);

/** What a transaction may see: rows of this workspace, of this login, or the login of this e-mail. */
export interface Scope {
  workspace?: string;
  login?: string;
  email?: string;
}

/**
 * One transaction as the application's role, in which row-level security shows only what is in scope.
 * Everything is set for the transaction alone, so connections may be pooled by transaction (pgbouncer).
 * @param work may run again where the database asks for it, so it must do nothing outside the database
 */
export async function within<T>(
  db: Kysely<Tables>,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      // Read committed: whoever waited for a lock must then see what its holder has written.
      return await db
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (tx) => {
          await enter(tx, scope);
          return work(tx);
        });
    } catch (error) {
      const { code } = error as { code?: string };
      if (tries === TRIES || !MAY_BE_TRIED_AGAIN.has(code ?? '')) throw error;
    }
  }
}

/** Lets the rest of a transaction see another scope. */
export async function enter(tx: Tx, { workspace = '', login = '', email = '' }: Scope) {
  await sql`select set_config('role', ${APP_ROLE}, true),
    set_config('statement_timeout', ${String(STATEMENT_LIMIT)}, true),
    set_config('ficha.workspace', ${workspace}, true),
    set_config('ficha.login', ${login}, true),
    set_config('ficha.email', ${email}, true)`.execute(tx);
}
