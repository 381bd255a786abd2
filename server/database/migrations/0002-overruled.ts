import { type Kysely, sql } from 'kysely';

/** What lost against a later change is kept beside what took, so that nobody's work is simply gone. */
export const overruled = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table change_log add column overruled json').execute(db);
  },
};
