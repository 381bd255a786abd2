import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { creating, setting, stampAt } from '@/tests/contracts/backend-changes';
import type {
  ChangesAnswer,
  LoggedChange,
  Role,
  SignedIn,
  TeamMember,
  WireFailure,
} from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { onBoth } from './setup/kinds';
import { startTestServer, type TestServer } from './setup/server';
import { firstAdmin, invitation, join, PASSWORD, type Person } from './setup/team';
import { newWorkspace } from './setup/workspace';

const DAY = 86_400_000;

onBoth('a team', (kind) => {
  let server: TestServer;
  let clock = Date.now();
  let admin: Person;
  beforeAll(async () => {
    server = await startTestServer(kind, {}, () => clock);
  });
  beforeEach(async () => {
    admin = await newWorkspace(server);
  });
  afterAll(() => server?.stop());

  const request = <T = WireFailure>(who: SignedIn, method: string, path: string, body?: unknown) =>
    call<T>(`${server.url}/v1/${path}`, method, body, asked(who));
  const accept = (form: Record<string, string>) =>
    call<SignedIn & WireFailure>(`${server.url}/v1/invitations/accept`, 'POST', form);
  const someone = (token: string, email = `${Math.random()}@lago.example`) => {
    return { token, email, name: 'Someone', password: PASSWORD };
  };
  const people = async (who: SignedIn) =>
    (await request<{ me: string; members: TeamMember[] }>(who, 'GET', 'members')).body;
  const setRole = (who: SignedIn, { member }: SignedIn, role: Role) =>
    request(who, 'PATCH', `members/${member.id}`, { role });
  const remove = (who: SignedIn, { member }: SignedIn) =>
    request(who, 'DELETE', `members/${member.id}`);

  it('is set up once with the token that was printed', async () => {
    const token = await server.newSetupToken();
    const first = await firstAdmin(server.url, token);
    expect(first.member.role).toBe('admin');
    const form = { ...someone(token), workspace: 'Again' };
    const again = await call<WireFailure>(`${server.url}/v1/setup`, 'POST', form);
    expect([again.status, again.body.error.code]).toEqual([410, 'link-gone']);
    const guessed = { ...form, token: 'ficha-setup.x' };
    expect((await call(`${server.url}/v1/setup`, 'POST', guessed)).status).toBe(410);
  });

  it('voids a set-up token after a day, and when a newer one was made', async () => {
    const old = await server.newSetupToken();
    const token = await server.newSetupToken();
    const setUp = (by: string) =>
      call(`${server.url}/v1/setup`, 'POST', { ...someone(by), workspace: 'Late' });
    expect((await setUp(old)).status).toBe(410);
    clock += DAY + 1;
    expect((await setUp(token)).status).toBe(410);
  });

  it('is joined by invitation, with the role it names', async () => {
    const reader = await join(server.url, admin, 'read-only', 'Rae');
    expect(reader.workspace).toEqual(admin.workspace);
    expect(reader.member.role).toBe('read-only');
    const { me, members } = await people(reader);
    expect(me).toBe(reader.member.id);
    expect(members).toEqual([admin.member, reader.member]);
  });

  it('takes an invitation once, not after its days and not after it was taken back', async () => {
    const used = await invitation(server.url, admin, 'member');
    expect((await accept(someone(used))).status).toBe(200);
    expect((await accept(someone(used))).body.error.code).toBe('link-gone');
    const old = await invitation(server.url, admin, 'member');
    clock += 8 * DAY;
    expect((await accept(someone(old))).body.error.code).toBe('link-gone');
    admin = await newWorkspace(server);
    const back = await invitation(server.url, admin, 'member');
    const list = await request<{ invitations: { id: string }[] }>(admin, 'GET', 'invitations');
    expect(list.body.invitations).toHaveLength(1);
    const { id } = list.body.invitations[0]!;
    expect((await request(admin, 'DELETE', `invitations/${id}`)).status).toBe(204);
    expect((await request(admin, 'DELETE', `invitations/${id}`)).status).toBe(404);
    expect((await accept(someone(back))).body.error.code).toBe('link-gone');
  });

  it('lets of two who accept one invitation at the same time one in', async () => {
    const token = await invitation(server.url, admin, 'member');
    const both = await Promise.all([accept(someone(token)), accept(someone(token))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await people(admin)).members).toHaveLength(2);
  });

  it('takes no invitation whose secret is guessed, or that is of another workspace', async () => {
    const token = await invitation(server.url, admin, 'admin');
    const other = await newWorkspace(server);
    const [kindOf, , id, secret] = token.split('.');
    for (const wrong of [
      token.slice(0, -3).concat('AAA'),
      [kindOf, other.workspace.id, id, secret].join('.'),
      'ficha-join.x',
      '',
    ]) {
      expect((await accept(someone(wrong))).body.error.code).toBe('link-gone');
    }
  });

  it('lets nobody take over the sign-in of somebody known by an invitation', async () => {
    const other = await newWorkspace(server);
    const token = await invitation(server.url, other, 'member');
    const form = { ...someone(token, admin.email), password: 'a password of a thief' };
    expect((await accept(form)).body.error.code).toBe('wrong-password');
    expect((await accept({ ...form, password: PASSWORD })).status).toBe(200);
  });

  it('has each person once', async () => {
    const token = await invitation(server.url, admin, 'member');
    expect((await accept(someone(token, admin.email))).body.error.code).toBe('member-exists');
  });

  it('gives whoever joins the Member record that the invitation names, once', async () => {
    const form = { role: 'member', memberId: 'member-7' };
    const made = await request<{ token: string }>(admin, 'POST', 'invitations', form);
    const twice = await request<{ token: string }>(admin, 'POST', 'invitations', form);
    expect((await accept(someone(made.body.token))).body.member.id).toBe('member-7');
    expect((await accept(someone(twice.body.token))).body.error.code).toBe('member-exists');
    const late = await request(admin, 'POST', 'invitations', form);
    expect(late.body.error.code).toBe('member-exists');
  });

  it('lets only admins invite, change roles and remove', async () => {
    const member = await join(server.url, admin, 'member', 'Mia');
    const reader = await join(server.url, admin, 'read-only', 'Rae');
    for (const who of [member, reader]) {
      expect((await request(who, 'POST', 'invitations', { role: 'admin' })).status).toBe(403);
      expect((await request(who, 'GET', 'invitations')).status).toBe(403);
      expect((await request(who, 'DELETE', 'invitations/x')).status).toBe(403);
      expect((await setRole(who, who, 'admin')).status).toBe(403);
      expect((await remove(who, admin)).status).toBe(403);
    }
  });

  it('changes a role from the next request on, with the tokens there are', async () => {
    const member = await join(server.url, admin, 'read-only', 'Mia');
    const push = (id: string) =>
      request<{ verdicts: unknown[] }>(member, 'POST', 'push', {
        key: id,
        changes: [creating(id, stampAt(1))],
      });
    expect((await push('a')).body.verdicts).toEqual([{ taken: false, refusal: 'forbidden' }]);
    expect((await setRole(admin, member, 'member')).status).toBe(204);
    expect((await push('b')).body.verdicts).toEqual([{ taken: true }]);
  });

  it('keeps its last admin', async () => {
    const other = await join(server.url, admin, 'admin', 'Bea');
    expect((await setRole(admin, admin, 'member')).status).toBe(204);
    expect((await setRole(other, other, 'member')).body.error.code).toBe('last-admin');
    expect((await remove(other, other)).body.error.code).toBe('last-admin');
    expect((await setRole(other, other, 'admin')).status).toBe(204);
  });

  it('keeps one admin when two take each other’s role at the same time', async () => {
    const other = await join(server.url, admin, 'admin', 'Bea');
    const both = await Promise.all([
      setRole(admin, other, 'member'),
      setRole(other, admin, 'member'),
    ]);
    expect(both.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    const { members } = await people(admin);
    expect(members.filter(({ role }) => role === 'admin')).toHaveLength(1);
  });

  it('shuts out whoever was removed at once, and has them back by a new invitation', async () => {
    const mia = await join(server.url, admin, 'member', 'Mia');
    expect((await remove(admin, mia)).status).toBe(204);
    expect((await request(mia, 'GET', 'members')).status).toBe(401);
    const { refreshToken } = mia;
    expect((await call(`${server.url}/v1/refresh`, 'POST', { refreshToken })).status).toBe(401);
    const again = { email: mia.email, password: PASSWORD };
    expect((await call(`${server.url}/v1/sign-in`, 'POST', again)).status).toBe(401);
    expect((await remove(admin, mia)).status).toBe(404);
    const back = await join(server.url, admin, 'read-only', 'Mia', mia.email);
    expect(back.member).toEqual({ ...mia.member, role: 'read-only' });
  });

  it('takes no invitation of an admin who is none any more', async () => {
    const other = await join(server.url, admin, 'admin', 'Bea');
    for (const end of [() => setRole(admin, other, 'member'), () => remove(admin, other)]) {
      await setRole(admin, other, 'admin');
      const token = await invitation(server.url, other, 'admin');
      expect((await end()).status).toBe(204);
      const form = { token, name: 'Bea', email: 'bea.again@lago.example', password: PASSWORD };
      const answer = await call<WireFailure>(`${server.url}/v1/invitations/accept`, 'POST', form);
      expect(answer.body.error.code).toBe('link-gone');
    }
  });

  it('tells nobody without a token to set up who has an account', async () => {
    const form = { token: 'made up', workspace: 'Lago', name: 'Eve', password: 'a wrong password' };
    for (const email of [admin.email, 'nobody@lago.example']) {
      const asking = { ...form, email };
      const answer = await call<WireFailure>(`${server.url}/v1/setup`, 'POST', asking);
      expect([answer.status, answer.body.error]).toEqual([410, { code: 'link-gone' }]);
    }
  });

  it('knows nobody of another workspace', async () => {
    const other = await newWorkspace(server);
    expect((await setRole(admin, other, 'member')).status).toBe(404);
    expect((await people(admin)).members).toHaveLength(1);
  });

  it('says who changed what in a record and when, the latest first, also of who left', async () => {
    const mia = await join(server.url, admin, 'member', 'Mia');
    const push = (who: SignedIn, key: string, ...changes: unknown[]) =>
      request(who, 'POST', 'push', { key, changes });
    const made = creating('lago', stampAt(1));
    await push(
      admin,
      'one',
      { ...made, fields: { ...made.fields, name: 'Azul' } },
      setting('lago', stampAt(2), { name: 'Azul' }),
    );
    await push(mia, 'two', setting('lago', stampAt(3), { description: 'Boats', name: null }));
    await push(mia, 'three', setting('lago', stampAt(4), { description: 'Boats', tags: [] }));
    await push(mia, 'late', setting('lago', stampAt(1), { name: 'Overruled' }));
    await remove(admin, mia);
    const path = 'records/account/lago/changes';
    const { body } = await request<{ changes: LoggedChange[]; next?: string }>(admin, 'GET', path);
    expect(body.next).toBeUndefined();
    const told = body.changes.map(({ member, stamp, fields }) => [member.name, stamp, fields]);
    const { name: _, ...rest } = made.fields;
    expect(told).toEqual([
      ['Mia', stampAt(4), { description: 'Boats', tags: [] }],
      ['Ada', stampAt(2), { name: 'Azul' }],
      ['Ada', stampAt(1), rest],
    ]);
    expect(Math.abs(Date.parse(body.changes[0]!.at) - clock)).toBeLessThan(1_000);
    const pages: unknown[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const query: string = next && `&before=${next}`;
      const page: { body: { changes: LoggedChange[]; next?: string } } = await request(
        admin,
        'GET',
        `${path}?limit=1${query}`,
      );
      pages.push(...page.body.changes);
      next = page.body.next;
    }
    expect(pages).toEqual(body.changes);
  });

  it('keeps what lost against a later change, and says what it lost against', async () => {
    const mia = await join(server.url, admin, 'member', 'Mia');
    const push = (who: SignedIn, key: string, ...changes: unknown[]) =>
      request(who, 'POST', 'push', { key, changes });
    const tags = (...names: string[]) => ({ tags: names });
    await push(admin, 'one', creating('port', stampAt(1), { name: 'Port' }));
    await push(mia, 'two', setting('port', stampAt(4), { name: 'Puerto', ...tags('a') }));
    const late = setting('port', stampAt(2, 'other'), { name: 'Harbour', ...tags('a') });
    const later = setting('port', stampAt(3, 'other'), { name: 'Marina', description: 'Boats' });
    await push(admin, 'three', { ...late, fields: { ...late.fields, name: 'Marina' } }, later);
    await push(admin, 'three again', later);
    await push(admin, 'four', setting('port', stampAt(2, 'third'), { name: 'Pier' }));
    const path = 'records/account/port/changes';
    const read = async (query = '') =>
      (await request<ChangesAnswer>(admin, 'GET', `${path}${query}`)).body;
    const { changes } = await read();
    const told = changes.map(({ member, stamp, fields, overruled, before }) => ({
      told: [member.name, stamp, fields, overruled],
      by: before?.name && [before.name.member.name, before.name.stamp, before.name.value],
    }));
    const winner = ['Mia', stampAt(4), 'Puerto'];
    expect(told.slice(0, 3)).toEqual([
      { told: ['Ada', stampAt(2, 'third'), {}, { name: 'Pier' }], by: winner },
      {
        told: ['Ada', stampAt(3, 'other'), { description: 'Boats' }, { name: 'Marina' }],
        by: winner,
      },
      {
        told: ['Mia', stampAt(4), { name: 'Puerto', tags: ['a'] }, undefined],
        by: ['Ada', stampAt(1), 'Port'],
      },
    ]);
    expect(told).toHaveLength(4);
    const first = await read('?limit=2');
    expect(first.changes).toEqual(changes.slice(0, 2));
    expect((await read(`?before=${first.next}`)).changes).toEqual(changes.slice(2));
  });

  it('has no history of records that are none, or another workspace’s', async () => {
    const other = await newWorkspace(server);
    await request(other, 'POST', 'push', { key: 'x', changes: [creating('theirs', stampAt(1))] });
    const { body } = await request<{ changes: unknown[] }>(
      admin,
      'GET',
      'records/account/theirs/changes',
    );
    expect(body.changes).toEqual([]);
    expect((await request(admin, 'GET', 'records/account/a%20b/changes')).status).toBe(404);
  });
});
