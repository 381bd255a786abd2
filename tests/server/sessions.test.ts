import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SignedIn, WireFailure } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { onBoth } from './setup/kinds';
import { startTestServer, type TestServer } from './setup/server';
import { invitation, join, PASSWORD, type Person } from './setup/team';
import { newWorkspace } from './setup/workspace';

const MINUTE = 60_000;
const DAY = 86_400_000;

onBoth('sessions', (kind) => {
  let server: TestServer;
  let clock = Date.now();
  let admin: Person;
  beforeAll(async () => {
    server = await startTestServer(kind, { FICHA_SIGN_INS_OF_EMAIL: '5' }, () => clock);
  });
  beforeEach(async () => {
    admin = await newWorkspace(server);
  });
  afterAll(() => server?.stop());

  const post = <T = SignedIn & WireFailure>(path: string, body: unknown, who?: SignedIn) =>
    call<T>(`${server.url}/v1/${path}`, 'POST', body, who && asked(who));
  const signIn = (email: string, password = PASSWORD, workspaceId?: string) =>
    post('sign-in', { email, password, ...(workspaceId && { workspaceId }) });
  const refresh = ({ refreshToken }: SignedIn) => post('refresh', { refreshToken });
  const members = async (who: SignedIn) =>
    (await call(`${server.url}/v1/members`, 'GET', undefined, asked(who))).status;

  it('signs in whoever knows the password, however the e-mail is written', async () => {
    const { status, body } = await signIn(` ${admin.email.toUpperCase()} `);
    expect(status).toBe(200);
    expect(body.member).toEqual(admin.member);
    expect(await members(body)).toBe(200);
  });

  it('says the same to a wrong password and to an e-mail nobody has', async () => {
    const wrong = await signIn(admin.email, 'something else');
    const unknown = await signIn('nobody@lago.example');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual({ error: { code: 'wrong-password' } });
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  });

  it('stops guessing at one e-mail after some tries, also for the right password, and for a while', async () => {
    for (let tries = 1; tries <= 5; tries++) {
      expect((await signIn(admin.email, `guess ${tries}`)).status).toBe(401);
    }
    const stopped = await signIn(admin.email);
    expect([stopped.status, stopped.body.error.code]).toEqual([429, 'too-many']);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    clock += 16 * MINUTE;
    expect((await signIn(admin.email)).status).toBe(200);
  });

  it('does not hold tries against somebody who got in', async () => {
    for (let tries = 1; tries <= 12; tries++) expect((await signIn(admin.email)).status).toBe(200);
  });

  it('ends an access token after ten minutes, and a refresh gives the next', async () => {
    clock += 9 * MINUTE;
    expect(await members(admin)).toBe(200);
    clock += 2 * MINUTE;
    expect(await members(admin)).toBe(401);
    const next = await refresh(admin);
    expect(next.status).toBe(200);
    expect(await members(next.body)).toBe(200);
  });

  it('takes no token that is forged, cut or meant for something else', async () => {
    const [head, claims, signature] = admin.accessToken.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const forged = Buffer.from(JSON.stringify({ w: admin.workspace.id, m: 'x', s: 'x', exp: 9e9 }));
    for (const accessToken of [
      '',
      'x',
      `${head}.${claims}.`,
      `${none}.${claims}.`,
      `${head}.${forged.toString('base64url')}.${signature}`,
      admin.refreshToken,
    ]) {
      expect(await members({ ...admin, accessToken })).toBe(401);
    }
  });

  it('ends a session that was not refreshed for sixty days', async () => {
    const [early, late] = [(await signIn(admin.email)).body, (await signIn(admin.email)).body];
    clock += 59 * DAY;
    expect((await refresh(early)).status).toBe(200);
    clock += 2 * DAY;
    expect((await refresh(late)).status).toBe(401);
  });

  it('gives another token when the answer to a refresh was lost', async () => {
    await refresh(admin);
    const again = await refresh(admin);
    expect(again.status).toBe(200);
    expect((await refresh(again.body)).status).toBe(200);
  });

  it('ends the session for thief and owner when an old refresh token comes back', async () => {
    const stolen = admin;
    const first = (await refresh(admin)).body;
    const second = (await refresh(first)).body;
    expect(await members(second)).toBe(200);
    expect((await refresh(stolen)).status).toBe(401);
    expect((await refresh(second)).status).toBe(401);
    expect(await members(second)).toBe(401);
  });

  it('ends the session when the owner comes with a token that a thief has made void', async () => {
    const lostOrStolen = await refresh(admin);
    const thief = (await refresh(admin)).body;
    expect((await refresh(lostOrStolen.body)).status).toBe(401);
    expect((await refresh(thief)).status).toBe(401);
  });

  it('signs out at once and only that session', async () => {
    const other = (await signIn(admin.email)).body;
    const { status } = await post('sign-out', { refreshToken: admin.refreshToken });
    expect(status).toBe(204);
    expect(await members(admin)).toBe(401);
    expect((await refresh(admin)).status).toBe(401);
    expect(await members(other)).toBe(200);
  });

  it('signs nobody out with a token that is made up', async () => {
    const guessed = admin.refreshToken.slice(0, -4).concat('AAAA');
    expect((await post('sign-out', { refreshToken: guessed })).status).toBe(204);
    expect((await post('sign-out', { refreshToken: 'x' })).status).toBe(204);
    expect(await members(admin)).toBe(200);
  });

  it('changes a password for whoever knows it, and ends their other sessions everywhere', async () => {
    const elsewhere = await newWorkspace(server);
    const token = await invitation(server.url, elsewhere, 'member');
    const form = { token, name: 'Ada', email: admin.email, password: PASSWORD };
    const there = (await post('invitations/accept', form)).body;
    const next = 'another long password';
    const wrong = await post('password', { current: 'no', next }, admin);
    expect([wrong.status, wrong.body.error.code]).toEqual([401, 'wrong-password']);
    expect((await post('password', { current: PASSWORD, next }, admin)).status).toBe(204);
    expect(await members(admin)).toBe(200);
    expect(await members(there)).toBe(401);
    expect((await signIn(admin.email)).status).toBe(401);
    expect((await signIn(admin.email, next, admin.workspace.id)).status).toBe(200);
  });

  it('asks somebody in two workspaces for the one to sign in to', async () => {
    const other = await newWorkspace(server);
    const both = await join(server.url, other, 'member', 'Ada', admin.email);
    const { status, body } = await signIn(admin.email);
    expect([status, body.error.code]).toEqual([409, 'choose-workspace']);
    const ids = body.error.workspaces?.map(({ id }) => id).sort();
    expect(ids).toEqual([admin.workspace.id, other.workspace.id].sort());
    const chosen = await signIn(admin.email, PASSWORD, other.workspace.id);
    expect(chosen.body.member.id).toBe(both.member.id);
    expect((await signIn(admin.email, PASSWORD, 'elsewhere')).status).toBe(401);
  });
});
