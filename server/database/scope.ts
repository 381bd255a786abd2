import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './schema';

/** A connection in a transaction of `within`. */
export type Tx = Kysely<Tables>;

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
      return await db.connection().execute((tx) => inTransaction(tx, scope, work));
    } catch (error) {
      const { code } = error as { code?: string };
      if (tries === TRIES || !MAY_BE_TRIED_AGAIN.has(code ?? '')) throw error;
    }
  }
}

/** Lets the rest of a transaction see another scope. */
export async function enter(tx: Tx, scope: Scope): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(entering(scope)));
}

async function inTransaction<T>(tx: Tx, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  // Read committed: whoever waited for a lock must then see what its holder has written.
  const begin = `start transaction isolation level read committed; ${entering(scope)}`;
  try {
    // Both in one round trip, of which a small push has few.
    await tx.executeQuery(CompiledQuery.raw(begin));
    const result = await work(tx);
    await tx.executeQuery(CompiledQuery.raw('commit'));
    return result;
  } catch (error) {
    // Where the connection is lost, so is the transaction, and the pool drops the connection.
    await tx.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
    throw error;
  }
}

/** Several statements at once take no parameters; in hexadecimal nothing can end a literal. */
function entering({ workspace = '', login = '', email = '' }: Scope): string {
  const text = (value: string) =>
    `convert_from('\\x${Buffer.from(value).toString('hex')}'::bytea, 'UTF8')`;
  return `select set_config('role', '${APP_ROLE}', true),
    set_config('statement_timeout', '${STATEMENT_LIMIT}', true),
    set_config('ficha.workspace', ${text(workspace)}, true),
    set_config('ficha.login', ${text(login)}, true),
    set_config('ficha.email', ${text(email)}, true)`;
}
