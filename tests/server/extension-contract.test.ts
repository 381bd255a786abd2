import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBackend } from '@/tests/contracts/backend';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { memoryLocks } from '@/tests/fakes/memory-locks';
import { keptSession } from '@/tests/fakes/memory-session';
import { httpBackend } from '@/utils/adapters/sync/http-backend';
import { PATIENCE } from '@/utils/adapters/sync/request';
import type { Locks } from '@/utils/adapters/sync/session';
import type { SignedIn } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { startTestServer, type TestServer } from './setup/server';
import { join } from './setup/team';
import { newWorkspace } from './setup/workspace';

const MINUTE = 60_000;

let server: TestServer;
let ahead = 0;
beforeAll(async () => {
  server = await startTestServer('PGlite', {}, () => Date.now() + ahead);
});
afterAll(() => server?.stop());

function backendOf(who: SignedIn, session = keptSession(who), locks = memoryLocks() as Locks) {
  const patience = { ...PATIENCE, backOff: 20 };
  return httpBackend({ address: server.url, session, locks, patience });
}

describeBackend('the HTTP of the extension, on PGlite', async () => {
  const admin = await newWorkspace(server);
  const ana = await join(server.url, admin, 'member', 'Ana');
  return {
    ana: backendOf(ana),
    ben: backendOf(await join(server.url, admin, 'member', 'Ben')),
    reader: backendOf(await join(server.url, admin, 'read-only', 'Rae')),
    stranger: backendOf(await newWorkspace(server)),
    now: Date.now,
    async removeAna() {
      await call(`${server.url}/v1/members/${ana.member.id}`, 'DELETE', undefined, asked(admin));
    },
  };
});

it('goes on when an access token is over, and keeps the next ones', async () => {
  const admin = await newWorkspace(server);
  const session = keptSession(admin);
  const backend = backendOf(admin, session);
  await pushTo(backend, creating('lago', stampAt(1)));
  ahead += 11 * MINUTE;
  expect((await backend.pull(undefined, 10)).changes).not.toEqual([]);
  const renewed = (await session.read())!;
  expect(renewed.accessToken).not.toBe(admin.accessToken);
  expect(renewed.refreshToken).not.toBe(admin.refreshToken);
});

it('refreshes once for several contexts whose token is over at the same time', async () => {
  const admin = await newWorkspace(server);
  const session = keptSession(admin);
  const locks = memoryLocks() as Locks;
  const contexts = Array.from({ length: 4 }, () => backendOf(admin, session, locks));
  for (let turn = 0; turn < 3; turn++) {
    ahead += 11 * MINUTE;
    await Promise.all(contexts.map((backend) => backend.pull(undefined, 10)));
  }
  expect(session.writes).toBe(3);
});
