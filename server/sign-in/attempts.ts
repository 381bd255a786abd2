import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';

/** Milliseconds in which tries are counted. */
const WINDOW = 15 * 60_000;

/**
 * Counts a try to sign in against the limits, in the database, so that all copies count together.
 * What is counted by is kept as a keyed hash.
 * @throws Refused `too-many`
 */
export async function countAttempt(parts: Parts, email: string, address: string): Promise<void> {
  const { settings, database } = parts;
  const now = parts.now();
  const limits = [
    { key: keyOf(parts, `email ${email}`), limit: settings.FICHA_SIGN_INS_OF_EMAIL },
    { key: keyOf(parts, `address ${address}`), limit: settings.FICHA_SIGN_INS_OF_ADDRESS },
  ];
  const waits = await within(database.db, {}, async (tx) => {
    await tx.deleteFrom('attempt').where('window_ends_at', '<=', new Date(now)).execute();
    // One statement, and by key, so that two tries at once count both and do not lock each other out.
    const { rows } = await sql<{ key: string; count: number; window_ends_at: Date }>`
      insert into attempt (key, count, window_ends_at)
      select key, 1, ${new Date(now + WINDOW)}::timestamptz
      from unnest(${limits.map(({ key }) => key)}::text[]) as given(key) order by key
      on conflict (key) do update set count = attempt.count + 1
      returning key, count, window_ends_at`.execute(tx);
    return rows.map(({ key, count, window_ends_at }) => {
      const limit = limits.find((one) => one.key === key)!.limit;
      return count > limit ? window_ends_at.getTime() - now : 0;
    });
  });
  const wait = Math.max(...waits);
  if (wait > 0) throw new Refused('too-many', {}, Math.ceil(wait / 1_000));
}

/** Whoever got in has not been guessing. */
export async function forgetAttempts(parts: Parts, email: string): Promise<void> {
  await within(parts.database.db, {}, async (tx) => {
    const key = keyOf(parts, `email ${email}`);
    await tx.deleteFrom('attempt').where('key', '=', key).execute();
  });
}

function keyOf(parts: Parts, what: string): string {
  return createHmac('sha256', parts.secret).update(what).digest('base64url');
}
