import { type Kysely, sql } from 'kysely';
import type { Opened } from '../database/open';
import type { Tables } from '../database/schema';

/** Rows that one transaction takes out, so that nobody waits for it for long. */
const PIECE = 2_000;
/** Any number, the same for all copies. */
const LOCK = 7_249_310_552;
const DAY = 86_400_000;

/** How many rows were taken out. */
export interface Trimmed {
  changes: number;
  answers: number;
}

/**
 * Takes out entries of the history that are older than is kept, and answers that no push asks for any
 * more, in small transactions. Where another copy is at it, this one leaves it to it.
 * @param keepDays of the history; 0 keeps all of it
 * @param stopping ends it after the piece under way
 */
export async function trim(
  database: Opened,
  { keepDays, nowMs }: { keepDays: number; nowMs: number },
  stopping?: AbortSignal,
): Promise<Trimmed> {
  return database.asOwner(async (owner) => {
    const all = (before: number, table: 'change_log' | 'push_key', column: string) =>
      inPieces(owner, { before: new Date(before), table, column }, stopping);
    return {
      changes: keepDays > 0 ? await all(nowMs - keepDays * DAY, 'change_log', 'at') : 0,
      answers: await all(nowMs, 'push_key', 'expires_at'),
    };
  });
}

interface Old {
  before: Date;
  table: 'change_log' | 'push_key';
  column: string;
}

async function inPieces(owner: Kysely<Tables>, old: Old, stopping?: AbortSignal): Promise<number> {
  for (let count = 0; ; ) {
    if (stopping?.aborted) return count;
    const piece = await owner.transaction().execute((tx) => takeOut(tx, old));
    count += piece;
    if (piece < PIECE) return count;
  }
}

async function takeOut(tx: Kysely<Tables>, { before, table, column }: Old): Promise<number> {
  const { rows } = await sql<{ isOurs: boolean }>`select
    pg_try_advisory_xact_lock(${LOCK}) as "isOurs",
    set_config('ficha.old_before', ${before.toISOString()}, true)`.execute(tx);
  if (!rows[0]?.isOurs) return 0;
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where ${sql.ref(column)} < ${before} limit ${PIECE}))`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}
