import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Opened } from '@/server/database/open';
import { within } from '@/server/database/scope';
import { pull } from '@/server/sync/pull';
import { push } from '@/server/sync/push';
import { trim } from '@/server/upkeep/trim';
import { creating, setting, stampAt } from '@/tests/contracts/backend-changes';
import type { PullAnswer } from '@/utils/core/sync/protocol';
import { onBoth } from './setup/kinds';
import { fillWorkspace, openTestDatabase } from './setup/opened';

const DAY = 86_400_000;
const NOW = Date.UTC(2027, 5, 1);

onBoth('what grows', (kind) => {
  async function opened() {
    const database = await openTestDatabase(kind);
    const who = await fillWorkspace(database.db, 'first');
    const scope = { workspace: who.workspaceId };
    const at = (daysAgo: number, key: string, ...changes: ReturnType<typeof creating>[]) =>
      within(database.db, scope, (tx) => {
        const work = { recordBytes: 100_000, nowMs: NOW - daysAgo * DAY };
        return push(tx, who, { key, bodyHash: key, changes }, work);
      });
    const read = async (text: string) =>
      within(
        database.db,
        scope,
        async (tx) => (await sql.raw<{ is: string }>(text).execute(tx)).rows,
      );
    const history = async () =>
      (await read(`select stamp as is from change_log where id = 'boat' order by seq`)).map(
        ({ is }) => is,
      );
    const answers = async () =>
      (await read('select key as is from push_key order by key')).map(({ is }) => is);
    return { database, who, at, history, answers, scope };
  }
  const trimmed = (database: Opened, keepDays = 365, signal?: AbortSignal) =>
    trim(database, { keepDays, nowMs: NOW }, signal);

  it('loses of the history what is older than is kept, and of the records nothing', async () => {
    const { database, who, at, history, scope } = await opened();
    await at(400, 'a', creating('boat', stampAt(1)));
    await at(366, 'b', setting('boat', stampAt(2), { name: 'Old' }));
    await at(364, 'c', setting('boat', stampAt(3), { name: 'New' }));
    expect(await trimmed(database, 0)).toMatchObject({ changes: 0 });
    expect(await history()).toHaveLength(3);
    await trimmed(database);
    expect(await history()).toEqual([stampAt(3)]);
    const { text } = await within(database.db, scope, (tx) =>
      pull(tx, who.workspaceId, undefined, { records: 10, bytes: 100_000 }),
    );
    const { changes } = JSON.parse(text) as PullAnswer;
    expect(changes.map(({ id }) => id)).toContain('boat');
    await database.close();
  });

  it('keeps every answer that a push may still ask for', async () => {
    const { database, at, answers } = await opened();
    await at(8, 'gone', creating('boat', stampAt(1)));
    await at(6, 'asked-for', creating('ship', stampAt(1)));
    await trimmed(database);
    expect(await answers()).toEqual(['asked-for']);
    const again = await at(0, 'asked-for', creating('ship', stampAt(1)));
    expect(again).toEqual({ answer: { verdicts: [{ taken: true }] }, changed: 0 });
    await database.close();
  });

  it('goes piece by piece, and once where several copies are at it', async () => {
    const { database, who, scope, history } = await opened();
    await within(database.db, scope, (tx) =>
      sql`insert into change_log select ${who.workspaceId}, n, 0, ${who.id}, ${new Date(NOW - 400 * DAY)},
        'account', 'boat', 's', '{}' from generate_series(1, 5000) as n`.execute(tx),
    );
    const [one, two] = await Promise.all([trimmed(database), trimmed(database)]);
    const rest = await trimmed(database);
    expect(one.changes + two.changes + rest.changes).toBeGreaterThanOrEqual(5_000);
    expect(await history()).toEqual([]);
    await database.close();
  });

  it('stops with the server', async () => {
    const { database, at, history } = await opened();
    await at(400, 'a', creating('boat', stampAt(1)));
    expect(await trimmed(database, 365, AbortSignal.abort())).toEqual({ changes: 0, answers: 0 });
    expect(await history()).toHaveLength(1);
    await database.close();
  });
});
