import { type Kysely, sql } from 'kysely';

/** What grows for ever, by the column that says how old a row is. */
const GROWING = { change_log: 'at', push_key: 'expires_at' };

/**
 * Lets the owner of the tables, who sees no rows otherwise, take out those that are older than a
 * transaction says. The application's role still cannot delete from the history.
 */
export const upkeep = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Entries come in the order of their time, so an index of block ranges finds the old ones and costs
    // a push next to nothing.
    await sql.raw('create index change_log_at on change_log using brin (at)').execute(db);
    for (const [table, column] of Object.entries(GROWING)) {
      const isOld = `${column} < nullif(current_setting('ficha.old_before', true), '')::timestamptz`;
      for (const what of ['select', 'delete']) {
        const policy = `create policy old_${what} on ${table} for ${what} to current_user using (${isOld})`;
        await sql.raw(policy).execute(db);
      }
    }
  },
};
