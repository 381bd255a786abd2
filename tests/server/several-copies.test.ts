import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { creating, pushTo, rowsIn, setting, stampAt } from '@/tests/contracts/backend-changes';
import type { SignedIn } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { asSuperuser, newDatabase } from './setup/database';
import { httpBackend } from './setup/http-backend';
import { onPostgres } from './setup/kinds';
import { startTestServer, type TestServer } from './setup/server';
import { join, PASSWORD, type Person } from './setup/team';
import { newWorkspace } from './setup/workspace';

onPostgres('two copies of the server over one database', () => {
  let one: TestServer;
  let two: TestServer;
  let superUrl: string;
  let admin: Person;
  beforeAll(async () => {
    const database = await newDatabase();
    superUrl = database.superUrl;
    const env = { DATABASE_URL: database.url, FICHA_SIGN_INS_OF_EMAIL: '5' };
    // At the same time, so both want to make the tables.
    [one, two] = await Promise.all([
      startTestServer('PostgreSQL', env),
      startTestServer('PostgreSQL', env),
    ]);
    admin = await newWorkspace(one);
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), two?.stop()]);
  });

  it('take each other’s tokens, and give the same answers', async () => {
    const first = httpBackend(one.url, admin);
    const second = httpBackend(two.url, admin);
    await pushTo(first, creating('lago', stampAt(1)));
    const request = { key: 'both', changes: [setting('lago', stampAt(2), { name: 'Azul' })] };
    expect(await first.push(request)).toEqual(await second.push(request));
    const page = await first.pull(undefined, 1);
    expect(await second.pull(undefined, 1)).toEqual(page);
    expect(await second.pull(page.cursor, 10)).toEqual(await first.pull(page.cursor, 10));
    const path = '/v1/records/account/lago/changes';
    const [log, same] = await Promise.all(
      [one, two].map(({ url }) => call(url + path, 'GET', undefined, asked(admin))),
    );
    expect(same!.body).toEqual(log!.body);
  });

  it('take every change once while both are pushed to', async () => {
    const pushes = Array.from({ length: 40 }, (_, place) => {
      const backend = httpBackend([one, two][place % 2]!.url, admin);
      return pushTo(backend, creating(`o${place}`, stampAt(1)));
    });
    await Promise.all(pushes);
    const rows = await rowsIn(httpBackend(two.url, admin), 7);
    expect([...rows.keys()].filter((key) => key.startsWith('account o'))).toHaveLength(40);
  });

  it('tell those at one of what was pushed at the other', async () => {
    let heard = 0;
    const leave = httpBackend(two.url, admin).onNews(() => heard++);
    const first = httpBackend(one.url, admin);
    let minute = 0;
    await vi.waitFor(async () => {
      await pushTo(first, creating(`news-${minute}`, stampAt(++minute)));
      await vi.waitFor(() => expect(heard).toBeGreaterThan(0), 500);
    }, 10_000);
    leave();
  });

  it('find each other’s news again after their connection was cut', async () => {
    let heard = 0;
    const leave = httpBackend(two.url, admin).onNews(() => heard++);
    await asSuperuser(superUrl, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query ilike 'listen%'`),
    );
    const first = httpBackend(one.url, admin);
    let minute = 100;
    await vi.waitFor(async () => {
      await pushTo(first, creating(`again-${minute}`, stampAt(++minute)));
      await vi.waitFor(() => expect(heard).toBeGreaterThan(1), 500);
    }, 15_000);
    leave();
  });

  it('serve on after every connection to the database was cut', async () => {
    await asSuperuser(superUrl, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`),
    );
    await vi.waitFor(async () => {
      expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
      expect((await fetch(`${two.url}/readyz`)).status).toBe(200);
    }, 5_000);
    expect((await httpBackend(two.url, admin).pull(undefined, 1)).changes).not.toEqual([]);
  });

  it('count tries to sign in together', async () => {
    const { email } = await join(one.url, admin, 'member', 'Mia');
    const tries: number[] = [];
    for (let place = 0; place < 7; place++) {
      const form = { email, password: `guess ${place}` };
      const { status } = await call(`${[one, two][place % 2]!.url}/v1/sign-in`, 'POST', form);
      tries.push(status);
    }
    expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('both know that a session has ended', async () => {
    const form = { email: admin.email, password: PASSWORD };
    const { body } = await call<SignedIn>(`${one.url}/v1/sign-in`, 'POST', form);
    await call(`${two.url}/v1/sign-out`, 'POST', { refreshToken: body.refreshToken });
    const { status } = await call(`${one.url}/v1/members`, 'GET', undefined, asked(body));
    expect(status).toBe(401);
  });
});
