import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import type { Opened } from '@/server/database/open';
import { within } from '@/server/database/scope';
import type { Present } from '@/server/sign-in/authorised';
import { pull } from '@/server/sync/pull';
import { push } from '@/server/sync/push';
import { creating, setting, stampAt } from '@/tests/contracts/backend-changes';
import type { Change } from '@/utils/core/change';
import type { PullAnswer } from '@/utils/core/sync/protocol';
import { onPostgres } from './setup/kinds';
import { fillWorkspace, openTestDatabase } from './setup/opened';

const WORK = { recordBytes: 100_000, nowMs: Date.now() };

onPostgres('a cursor', () => {
  const scope = ({ workspaceId }: Present) => ({ workspace: workspaceId });
  function pushing(
    opened: Opened,
    who: Present,
    key: string,
    changes: Change[],
    until?: Promise<void>,
  ) {
    return within(opened.db, scope(who), async (tx) => {
      await push(tx, who, { key, bodyHash: key, changes }, WORK);
      await until;
    });
  }
  const page = (opened: Opened, who: Present, cursor?: string, records = 100) =>
    within(opened.db, scope(who), async (tx) => {
      const { text } = await pull(tx, who.workspaceId, cursor, { records, bytes: 1_000_000 });
      return JSON.parse(text) as PullAnswer;
    });

  it('waits with a later push until an earlier one is committed, so none slips behind it', async () => {
    const opened = await openTestDatabase('PostgreSQL');
    const who = await fillWorkspace(opened.db, 'first');
    const begin = (await page(opened, who)).cursor;
    const commit = gate();
    const early = pushing(opened, who, 'early', [creating('early', stampAt(1))], commit.opened);
    await waitingFor(opened, 'idle in transaction', 1);
    let isLateThere = false;
    const late = pushing(opened, who, 'late', [creating('late', stampAt(1))]).then(() => {
      isLateThere = true;
    });
    await waitingFor(opened, 'active', 1, 'transactionid');
    const between = await page(opened, who, begin);
    expect([between.changes, isLateThere]).toEqual([[], false]);
    commit.open();
    await Promise.all([early, late]);
    const { changes } = await page(opened, who, between.cursor);
    expect(changes.map(({ id }) => id)).toEqual(['early', 'late']);
    await opened.close();
  });

  it('does not keep a push to another workspace waiting', async () => {
    const opened = await openTestDatabase('PostgreSQL');
    const [who, other] = [
      await fillWorkspace(opened.db, 'ours'),
      await fillWorkspace(opened.db, 'theirs'),
    ];
    const commit = gate();
    const slow = pushing(opened, who, 'slow', [creating('slow', stampAt(1))], commit.opened);
    await waitingFor(opened, 'idle in transaction', 1);
    await pushing(opened, other, 'fast', [creating('fast', stampAt(1))]);
    expect((await page(opened, other)).changes.map(({ id }) => id)).toEqual(['theirs', 'fast']);
    commit.open();
    await slow;
    await opened.close();
  });

  it('misses nothing and brings the last of everything while eight push at once', async () => {
    const opened = await openTestDatabase('PostgreSQL');
    const who = await fillWorkspace(opened.db, 'first');
    const PUSHERS = 8;
    const EACH = 40;
    let isOver = false;
    const seen = new Map<string, unknown>();
    const order: string[] = [];
    const puller = (async () => {
      let cursor: string | undefined;
      for (let last = false; ; last = isOver) {
        const found = await page(opened, who, cursor, 7);
        for (const { id, fields } of found.changes) {
          if (fields.name !== undefined) seen.set(id, fields.name);
          order.push(id);
        }
        cursor = found.cursor;
        if (last && !found.more) return;
      }
    })();
    const pushers = Array.from({ length: PUSHERS }, async (_, pusher) => {
      for (let time = 0; time < EACH; time++) {
        const own = `p${pusher}-${time}`;
        const shared = creating('shared', stampAt(time + 1, `p${pusher}`), { name: own });
        await pushing(opened, who, own, [creating(own, stampAt(1)), shared]);
      }
    });
    await Promise.all(pushers);
    isOver = true;
    await puller;
    const ids = new Set(order);
    expect(ids.size).toBe(PUSHERS * EACH + 2);
    // The latest stamp wins: equal times go by the name of the node.
    expect(seen.get('shared')).toBe(`p${PUSHERS - 1}-${EACH - 1}`);
    const places = await within(opened.db, scope(who), async (tx) => {
      const query = sql<{ records: number; places: number; last: number; seq: number }>`
        select count(*)::int as records, count(distinct record.seq)::int as places,
          max(record.seq)::int as last, max(workspace.seq)::int as seq from record, workspace`;
      return (await query.execute(tx)).rows[0]!;
    });
    expect(places.places).toBe(places.records);
    expect(places.last).toBe(places.seq);
    await opened.close();
  });

  it('is of no use once the database was set back to a backup', async () => {
    const opened = await openTestDatabase('PostgreSQL');
    const who = await fillWorkspace(opened.db, 'first');
    await pushing(opened, who, 'a', [setting('first', stampAt(2), { name: 'Later' })]);
    const { cursor } = await page(opened, who);
    await within(opened.db, scope(who), (tx) => sql`update workspace set seq = 1`.execute(tx));
    await expect(page(opened, who, cursor)).rejects.toMatchObject({ code: 'cursor-gone' });
    await opened.close();
  });
});

/** Until so many connections of the database are in this state. */
async function waitingFor(opened: Opened, state: string, count: number, event?: string) {
  await vi.waitFor(async () => {
    const query = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and state = ${state}
        and (${event ?? null}::text is null or wait_event = ${event ?? null})`;
    const { rows } = await query.execute(opened.db);
    expect(rows[0]!.count).toBe(count);
  }, 5_000);
}

function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
