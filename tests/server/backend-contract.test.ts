import { afterAll, beforeAll } from 'vitest';
import { describeBackend } from '@/tests/contracts/backend';
import { asked, call } from './setup/calls';
import { httpBackend } from './setup/http-backend';
import { onBoth } from './setup/kinds';
import { startTestServer, type TestServer } from './setup/server';
import { join } from './setup/team';
import { newWorkspace } from './setup/workspace';

onBoth('the server', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind);
  });
  afterAll(() => server?.stop());

  describeBackend(`HTTP on ${kind}`, async () => {
    const { url } = server;
    const admin = await newWorkspace(server);
    const ana = await join(url, admin, 'member', 'Ana');
    const ben = await join(url, admin, 'member', 'Ben');
    const reader = await join(url, admin, 'read-only', 'Rae');
    const stranger = await newWorkspace(server);
    return {
      ana: httpBackend(url, ana),
      ben: httpBackend(url, ben),
      reader: httpBackend(url, reader),
      stranger: httpBackend(url, stranger),
      now: Date.now,
      async removeAna() {
        await call(`${url}/v1/members/${ana.member.id}`, 'DELETE', undefined, asked(admin));
      },
    };
  });
});
