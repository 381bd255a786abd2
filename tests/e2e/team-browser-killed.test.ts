import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { httpBackend } from '@/tests/server/setup/http-backend';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import type { Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { type Ficha, startFicha } from './ficha';
import { type LyingLine, lyingLineTo } from './lying-line';
import { openOptions } from './options-tab';
import { atServer, connectTo, inBrowser } from './team-browser';

const RECORDS = 4_000;
const PUSH = 500;

let server: TestServer;
let line: LyingLine;
let ada: Person;
let profile: string;
let ficha: Ficha;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  ada = await newWorkspace(server);
  line = await lyingLineTo(server.url);
  profile = await mkdtemp(join(tmpdir(), 'ficha-profile-'));
  ficha = await startFicha('chromium', { sampleData: false, profile });
});
afterAll(async () => {
  await ficha?.close();
  await line?.close();
  await server?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('a browser that is killed in the middle of its first sync goes on where it was and ends with all', async () => {
  const backend = httpBackend(server.url, ada);
  for (let from = 0; from < RECORDS; from += PUSH) {
    const ids = Array.from({ length: PUSH }, (_, at) => `theirs-${from + at}`);
    await pushTo(backend, ...ids.map((id) => creating(id, stampAt(1))));
  }
  const pulls = () => line.asked.filter(({ path }) => path === '/v1/pull');
  const isInTheMiddle = new Promise<void>((resolve) => {
    line.lies = {
      before: ({ path }) =>
        path === '/v1/pull' && pulls().length === 3 ? new Promise(() => resolve()) : undefined,
    };
  });
  const team = await connectTo(ficha, line.url, ada);
  await isInTheMiddle;
  await team.see('Receiving the records of the team');
  await kill(ficha);
  const reached = pulls().at(-1)!.query.get('since');
  expect(reached).not.toBeNull();

  line.lies = {};
  line.asked.length = 0;
  ficha = await startFicha('chromium', { sampleData: false, profile, from: ficha.extension });
  await (await openOptions(ficha, 'Team')).see('Up to date', 20_000);
  expect(pulls()[0]!.query.get('since')).toBe(reached);
  const there = await atServer(server.url, ada);
  expect(Object.keys(there.records).length).toBeGreaterThan(RECORDS);
  expect(await inBrowser(ficha)).toEqual(there.records);
});

async function kill({ browser }: Ficha): Promise<void> {
  const ended = new Promise((resolve) => browser.once('disconnected', resolve));
  browser.process()!.kill('SIGKILL');
  await ended;
}
