import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '@/server/commands';
import { openDatabase } from '@/server/database/open';
import { readSettings } from '@/server/settings';
import { startServer } from '@/server/start';
import { creating, stampAt } from '@/tests/contracts/backend-changes';
import type { PullAnswer } from '@/utils/core/sync/protocol';
import type { SignedIn, WireFailure } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { startChild } from './setup/child';
import { asSuperuser, newDatabase } from './setup/database';
import { onBoth, onPostgres } from './setup/kinds';
import { startTestServer } from './setup/server';
import { firstAdmin, invitation, PASSWORD } from './setup/team';

const CHEAP = { PORT: '0', FICHA_PASSWORD_COST: '10', FICHA_LOG: 'none' };

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ficha-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('running the server', () => {
  it('names every setting that is wrong, and takes empty ones as not set', () => {
    const wrong = { PORT: 'high', FICHA_SECRET: 'short', DATABASE_URL: 'mysql://x', HOST: '' };
    const read = () => readSettings(wrong);
    for (const name of ['PORT', 'FICHA_SECRET', 'DATABASE_URL']) expect(read).toThrow(name);
    expect(readSettings({ HOST: '', PORT: '' })).toMatchObject({ HOST: '127.0.0.1', PORT: 8787 });
  });

  it('refuses a folder that another server uses, and takes over from one that was killed', async () => {
    const folder = await newFolder();
    const settings = readSettings({ ...CHEAP, FICHA_FOLDER: folder });
    await writeFile(join(folder, 'lock'), `${process.ppid}`);
    await expect(startServer(settings)).rejects.toThrow(`process ${process.ppid}`);
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(join(folder, 'lock'), `${gone}`);
    const server = await startServer(settings);
    await server.stop();
  });

  it('says in one line that a port is taken', async () => {
    const server = await startTestServer('PGlite');
    const port = new URL(server.url).port;
    const settings = readSettings({ ...CHEAP, FICHA_FOLDER: 'memory://', PORT: port });
    await expect(startServer(settings)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.stop();
  });

  it('logs every request as JSON, and nothing of people and records', async () => {
    const child = await startChild({ FICHA_FOLDER: await newFolder() });
    const { url } = child;
    const admin = await firstAdmin(url, await child.setupToken(), 'Adalbert');
    const invited = await invitation(url, admin, 'member');
    const changes = [creating('lago-azul', stampAt(1), { description: 'Confidential' })];
    await call(`${url}/v1/push`, 'POST', { key: 'my-key', changes }, asked(admin));
    await call(`${url}/v1/records/account/lago-azul/changes`, 'GET', undefined, asked(admin));
    await call(`${url}/v1/sign-in`, 'POST', { email: admin.email, password: 'mistyped secret' });
    await call(`${url}/somewhere/private`, 'GET');
    await call(`${url}/v1/members/lago-azul`, 'DELETE', undefined, asked(admin));
    expect(await child.end('SIGTERM')).toBe(0);
    const logged = child.lines.filter((line) => line.startsWith('{"at"'));
    const entries = logged.map((line) => JSON.parse(line));
    expect(entries.map(({ route, status }) => `${route} ${status}`)).toEqual([
      '/v1/setup 200',
      '/v1/invitations 200',
      '/v1/push 200',
      '/v1/records/:table/:id/changes 200',
      '/v1/sign-in 401',
      'none 404',
      '/v1/members/:id 404',
    ]);
    const secrets = [admin.email, 'Adalbert', 'Lago', 'lago-azul', 'Confidential', 'mistyped'];
    const tokens = [admin.accessToken, admin.refreshToken, invited, PASSWORD, '127.0.0.1'];
    const ids = [admin.member.id, admin.workspace.id, 'my-key', 'private'];
    for (const word of [...secrets, ...tokens, ...ids]) expect(logged.join()).not.toContain(word);
  });
});

onBoth('the server’s commands', (kind) => {
  async function place(): Promise<Record<string, string>> {
    if (kind === 'PostgreSQL') return { DATABASE_URL: (await newDatabase()).url };
    return { FICHA_FOLDER: await newFolder() };
  }

  it('make another workspace, reset a password and send all clients back to the beginning', async () => {
    const settings = readSettings({ ...CHEAP, ...(await place()) });
    let server = await startServer(settings);
    const admin = await firstAdmin(server.url, server.setupToken!);
    const pulled = () =>
      call<PullAnswer & WireFailure>(`${server.url}/v1/pull`, 'GET', undefined, asked(admin));
    const { cursor } = (await pulled()).body;
    await server.stop();

    const made = await runCommand(settings, ['new-workspace']);
    const reset = await runCommand(settings, ['reset-password', admin.email.toUpperCase()]);
    await runCommand(settings, ['after-restore']);
    await expect(runCommand(settings, ['reset-password', 'no@lago.example'])).rejects.toThrow(
      'no@',
    );
    await expect(runCommand(settings, ['reset-password'])).rejects.toThrow('after-restore');
    await expect(runCommand(settings, ['constructor'])).rejects.toThrow('after-restore');

    server = await startServer(settings);
    expect(server.setupToken).toBeUndefined();
    await firstAdmin(server.url, made.split('\n')[1]!, 'Bea');
    expect((await pulled()).status).toBe(401);
    const { email } = admin;
    const signIn = (password: string) =>
      call<SignedIn>(`${server.url}/v1/sign-in`, 'POST', { email, password });
    expect((await signIn(PASSWORD)).status).toBe(401);
    const again = await signIn(reset.split('\n')[1]!);
    expect(again.status).toBe(200);
    const path = `${server.url}/v1/pull?since=${cursor}`;
    const late = await call<WireFailure>(path, 'GET', undefined, asked(again.body));
    expect(late.body.error.code).toBe('cursor-gone');
    await server.stop();
  });
});

onPostgres('a server with a user who owns nothing', () => {
  it('migrates as the owner, serves as the other, and refuses whoever may not act for the application', async () => {
    const { url, superUrl } = await newDatabase();
    const guest = new URL(url);
    guest.username += '_guest';
    await asSuperuser(superUrl, (client) => client.query(`create role ${guest.username} login`));
    const settings = readSettings({ ...CHEAP, DATABASE_URL: guest.href, DATABASE_OWNER_URL: url });
    await expect(startServer(settings)).rejects.toThrow('grant ficha_app to');
    await asSuperuser(superUrl, (client) => client.query(`grant ficha_app to ${guest.username}`));
    const server = await startServer(settings);
    const admin = await firstAdmin(server.url, server.setupToken!);
    const path = `${server.url}/v1/members`;
    const { status } = await call(path, 'GET', undefined, asked(admin));
    await server.stop();
    expect(status).toBe(200);
  });

  it('refuses a database that a newer server has written', async () => {
    const { url } = await newDatabase();
    const settings = readSettings({ ...CHEAP, DATABASE_URL: url });
    await (await openDatabase(settings)).close();
    await asSuperuser(url, (client) =>
      client.query(`insert into kysely_migration values ('9999-later', '2030-01-01')`),
    );
    await expect(startServer(settings)).rejects.toThrow('newer');
  });

  it('says that it cannot serve now while the database is away, and serves again after', async () => {
    const { url, superUrl } = await newDatabase();
    const server = await startTestServer('PostgreSQL', { DATABASE_URL: url });
    const admin = await firstAdmin(server.url, server.setupToken);
    const name = new URL(url).pathname.slice(1);
    const base = superUrl.replace(name, 'postgres');
    const allow = (yes: boolean) =>
      asSuperuser(base, async (client) => {
        await client.query(`alter database ${name} allow_connections ${yes}`);
        await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = '${name}'`);
      });
    await allow(false);
    const path = `${server.url}/v1/members`;
    const away = await call<WireFailure>(path, 'GET', undefined, asked(admin));
    const ready = await call(`${server.url}/readyz`, 'GET');
    const alive = await call(`${server.url}/healthz`, 'GET');
    await allow(true);
    const back = await call(path, 'GET', undefined, asked(admin));
    await server.stop();
    expect([away.status, away.body]).toEqual([503, { error: { code: 'unavailable' } }]);
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    expect([ready.status, alive.status, back.status]).toEqual([503, 200, 200]);
  });
});
