import { afterAll, beforeAll, expect, it } from 'vitest';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { httpBackend } from '@/tests/server/setup/http-backend';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import type { Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { type Ficha, startFicha } from './ficha';
import { type LyingLine, lyingLineTo } from './lying-line';
import { openOptions } from './options-tab';
import { atServer, connectTo, inBrowser, makeAccounts } from './team-browser';

const RECORDS = 400;

let server: TestServer;
let line: LyingLine;
let ada: Person;
let ficha: Ficha;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  ada = await newWorkspace(server);
  line = await lyingLineTo(server.url);
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(async () => {
  await ficha?.close();
  await line?.close();
  await server?.stop();
});

/** Both have the same. @returns how many changes the server has taken so far, and of how many records */
async function expectEqual(): Promise<{ taken: number; count: number }> {
  const { records, taken } = await atServer(server.url, ada);
  expect(await inBrowser(ficha)).toEqual(records);
  return { taken, count: Object.keys(records).length };
}

it('over a line that lets a few bytes through at a time, one works on while all comes in', async () => {
  const ids = Array.from({ length: RECORDS }, (_, at) => `theirs-${at}`);
  await pushTo(httpBackend(server.url, ada), ...ids.map((id) => creating(id, stampAt(1))));
  // As slow as a telephone in a lift.
  line.lies = { pace: 10 };
  const team = await connectTo(ficha, line.url, ada);
  await team.see('Syncing…');
  const categories = await openOptions(ficha, 'Categories');
  await categories.fill('Name of Customer', 'Regular client');
  const rest = await openOptions(ficha, 'Team');
  await rest.see('Syncing…');
  await rest.see('Up to date', 30_000);
  const { taken, count } = await expectEqual();
  // The rename is a change of its own where the category went before it.
  expect([count, count + 1]).toContain(taken);
});

it('an answer that is cut off in the middle is asked for again, and nothing counts twice', async () => {
  const team = await openOptions(ficha, 'Team');
  const before = (await expectEqual()).taken;
  line.lies = {
    // The head of the answer is on its way, and then there is no network.
    began: ({ path }) => {
      if (path === '/v1/push') line.cut();
    },
  };
  await makeAccounts(ficha.options, 'made', RECORDS);
  await team.see('Offline');
  line.lies = {};
  line.mend();
  await team.click('Sync now');
  await team.see('Up to date');
  expect((await expectEqual()).taken - before).toBe(RECORDS);
});
