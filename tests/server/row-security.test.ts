import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '@/server/database/open';
import { enter, type Scope, type Tx, within } from '@/server/database/scope';
import type { Present } from '@/server/sign-in/authorised';
import { invitationsOf, takeBack } from '@/server/sign-in/invitations';
import { membersOf } from '@/server/sign-in/members';
import { foundFor } from '@/server/sync/found';
import { keep } from '@/server/sync/keep';
import { changesOf } from '@/server/sync/logged-changes';
import { pull } from '@/server/sync/pull';
import { push } from '@/server/sync/push';
import { applied } from '@/tests/contracts/applied';
import { creating, stampAt } from '@/tests/contracts/backend-changes';
import type { PullAnswer } from '@/utils/core/sync/protocol';
import { asSuperuser } from './setup/database';
import { onBoth, onPostgres } from './setup/kinds';
import { fillWorkspace, openTestDatabase } from './setup/opened';

const OF_A_WORKSPACE = ['member', 'session', 'invitation', 'record', 'change_log', 'push_key'];
const DENIED = { code: '42501' };

onBoth('row-level security', (kind) => {
  let opened: Opened;
  let ours: Present;
  let theirs: Present;
  beforeAll(async () => {
    opened = await openTestDatabase(kind);
    ours = await fillWorkspace(opened.db, 'ours');
    theirs = await fillWorkspace(opened.db, 'theirs');
  });
  afterAll(() => opened?.close());

  const as = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => within(opened.db, scope, work);
  const asUs = <T>(work: (tx: Tx) => Promise<T>) => as({ workspace: ours.workspaceId }, work);
  const rows = async (tx: Tx, text: string) =>
    (await sql.raw<Record<string, unknown>>(text).execute(tx)).rows;

  it('is on, for the owner too, for every table that has a workspace’s rows', async () => {
    const found = await opened.asOwner(async (db) => {
      const query = sql<{ name: string; on: boolean }>`
        select relname as name, relrowsecurity and relforcerowsecurity as on from pg_class
        where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
          and (relname in ('workspace', 'login') or exists (select from pg_attribute
            where attrelid = pg_class.oid and attname = 'workspace_id'))`;
      return (await query.execute(db)).rows;
    });
    const wanted = ['workspace', 'login', ...OF_A_WORKSPACE];
    expect(found.map(({ name }) => name).sort()).toEqual(wanted.sort());
    expect(found.filter(({ on }) => !on)).toEqual([]);
  });

  it.each(OF_A_WORKSPACE)('shows of %s only the rows of the workspace at work', async (table) => {
    const query = `select distinct workspace_id from ${table}`;
    expect(await asUs((tx) => rows(tx, query))).toEqual([{ workspace_id: ours.workspaceId }]);
    expect(await as({}, (tx) => rows(tx, query))).toEqual([]);
    expect(await as({ email: 'nobody@lago.example' }, (tx) => rows(tx, query))).toEqual([]);
  });

  it('shows only the workspace at work itself, and none outside of one', async () => {
    const query = 'select id from workspace';
    expect(await asUs((tx) => rows(tx, query))).toEqual([{ id: ours.workspaceId }]);
    expect(await as({}, (tx) => rows(tx, query))).toEqual([]);
  });

  it('shows passwords only of the e-mail or the person asked for', async () => {
    const query = 'select id from login';
    expect(await asUs((tx) => rows(tx, query))).toEqual([]);
    expect(await as({ login: ours.loginId }, (tx) => rows(tx, query))).toEqual([
      { id: ours.loginId },
    ]);
    const email = `${theirs.id}@lago.example`;
    expect(await as({ email }, (tx) => rows(tx, query))).toEqual([{ id: theirs.loginId }]);
  });

  it('shows a person the workspaces they are in, and their own sessions', async () => {
    await as({ login: ours.loginId }, async (tx) => {
      expect(await rows(tx, 'select id from workspace')).toEqual([{ id: ours.workspaceId }]);
      for (const table of ['member', 'session']) {
        expect(await rows(tx, `select distinct login_id from ${table}`)).toEqual([
          { login_id: ours.loginId },
        ]);
      }
      for (const table of ['record', 'change_log', 'push_key', 'invitation']) {
        expect(await rows(tx, `select * from ${table}`)).toEqual([]);
      }
    });
  });

  it('changes and deletes nothing of another workspace', async () => {
    const where = `where workspace_id = '${theirs.workspaceId}'`;
    const done = await asUs(async (tx) => [
      ...(await rows(tx, `update record set seq = 99 ${where} returning 1`)),
      ...(await rows(tx, `update member set role = 'admin' ${where} returning 1`)),
      ...(await rows(tx, `update session set revoked_at = now() ${where} returning 1`)),
      ...(await rows(tx, `delete from invitation ${where} returning 1`)),
      ...(await rows(tx, `delete from push_key ${where} returning 1`)),
      ...(await rows(
        tx,
        `update workspace set seq = 0 where id = '${theirs.workspaceId}' returning 1`,
      )),
      ...(await rows(
        tx,
        `update login set password = 'x' where id = '${theirs.loginId}' returning 1`,
      )),
    ]);
    expect(done).toEqual([]);
  });

  it.each([
    `insert into record values ('THEIRS', 'account', 'x', 5, 2, '{}')`,
    `insert into member values ('THEIRS', 'x', 'LOGIN', 'x', 'x', 'admin')`,
    `insert into push_key values ('THEIRS', 'x', 'x', 'x', '{}', now())`,
    `insert into workspace values ('another', 'x', 0, 'x')`,
    `update record set workspace_id = 'THEIRS'`,
    `insert into login values ('x', 'x@lago.example', 'x')`,
  ])('denies to write into another workspace: %s', async (statement) => {
    const text = statement.replace('THEIRS', theirs.workspaceId).replace('LOGIN', ours.loginId);
    await expect(asUs((tx) => rows(tx, text))).rejects.toMatchObject(DENIED);
  });

  it.each([
    'select * from server_secret',
    'alter table record disable row level security',
    'drop policy in_workspace on record',
    'create table mine (x int)',
    'delete from record',
    'delete from change_log',
    `update change_log set member_id = 'x'`,
    'truncate record',
  ])('leaves the application’s role no way to: %s', async (statement) => {
    await expect(asUs((tx) => rows(tx, statement))).rejects.toMatchObject(DENIED);
  });

  it('ends with the transaction: the next one on the same connection sees nothing of it', async () => {
    await asUs((tx) => rows(tx, 'select 1'));
    await opened.db.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'ficha_app', true)`.execute(tx);
      expect(await rows(tx, 'select * from record')).toEqual([]);
    });
  });

  it('holds where the application’s own checks are off and it asks for another workspace', async () => {
    const { workspaceId } = theirs;
    const limits = { records: 10, bytes: 10_000 };
    const named = [{ table: 'account', id: 'theirs' }];
    const change = creating('theirs', stampAt(9), { name: 'Stolen' });
    const asked = { key: 'k', bodyHash: 'x', changes: [change] };
    const work = { recordBytes: 10_000, nowMs: Date.now() };
    await asUs(async (tx) => {
      const found = await foundFor(tx, theirs, { key: 'first', bodyHash: 'x' }, named);
      expect(found).toEqual({ rows: new Map(), before: undefined });
      expect(await membersOf(tx, workspaceId)).toEqual([]);
      expect(await changesOf(tx, workspaceId, named[0]!, undefined, 10)).toEqual([]);
      expect(await takeBack(tx, workspaceId, 'invitation')).toBe(false);
      expect(await invitationsOf(tx, { now: () => 0 } as never, workspaceId)).toEqual([]);
      await expect(pull(tx, workspaceId, undefined, limits)).rejects.toThrow('signed-out');
      await expect(push(tx, theirs, asked, work)).rejects.toThrow('signed-out');
    });
    const row = applied([change]).get('account theirs')!;
    const kept = new Map([['account theirs', { row, text: '{}', bytes: 2, seq: 9 }]]);
    const answer = { verdicts: [] };
    for (const isThere of [new Set<string>(), new Set(kept.keys())]) {
      const work = { changed: kept, isThere, entries: [], seq: 9, answer };
      const keeping = asUs((tx) => keep(tx, theirs, asked, work, Date.now()));
      await expect(keeping).rejects.toMatchObject(DENIED);
    }
    const { text } = await as({ workspace: workspaceId }, (tx) =>
      pull(tx, workspaceId, undefined, limits),
    );
    const { changes } = JSON.parse(text) as PullAnswer;
    expect(changes.map(({ fields }) => fields.name)).toEqual(['theirs']);
  });

  it('lets a scope be left for another within a transaction, as joining does', async () => {
    await asUs(async (tx) => {
      await enter(tx, { workspace: theirs.workspaceId });
      expect(await rows(tx, 'select id from record')).toEqual([{ id: 'theirs' }]);
    });
  });
});

onPostgres('row-level security', () => {
  it('hides everything from the owner of the tables too, who is no superuser', async () => {
    const opened = await openTestDatabase('PostgreSQL');
    await fillWorkspace(opened.db, 'ours');
    const count = 'select count(*)::int as count from record';
    const seen = await opened.asOwner(async (db) => {
      return (await sql.raw<{ count: number }>(count).execute(db)).rows;
    });
    const there = await asSuperuser(opened.superUrl!, (client) => client.query(count));
    await opened.close();
    expect(seen).toEqual([{ count: 0 }]);
    expect(there.rows).toEqual([{ count: 1 }]);
  });
});
