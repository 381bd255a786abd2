import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import type { Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { type Ficha, startFicha } from './ficha';
import { type LyingLine, lyingLineTo } from './lying-line';
import { openOptions } from './options-tab';
import { atServer, connectTo, inBrowser, makeAccounts, withNewOptions } from './team-browser';

const ACCOUNTS = 300;

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

it('a sync that is killed between a push and its answer loses nothing and sends nothing that counts twice', async () => {
  const team = await connectTo(ficha, line.url, ada);
  await team.see('Up to date');
  const before = await atServer(server.url, ada);
  line.asked.length = 0;

  const answered = new Promise<void>((resolve) => {
    line.lies = {
      // The server has taken it; the browser never hears of it.
      before: ({ path }) => (path === '/v1/push' ? new Promise(() => resolve()) : undefined),
    };
  });
  await makeAccounts(ficha.options, 'made', ACCOUNTS);
  await answered;
  await crash(ficha.options);
  const once = await atServer(server.url, ada);
  expect(once.taken).toBe(before.taken + ACCOUNTS);

  line.lies = {};
  const again = await withNewOptions(ficha);
  await (await openOptions(again, 'Team')).see('Up to date');
  const pushes = line.asked
    .filter(({ path }) => path === '/v1/push')
    .map(({ body }) => changesIn(body));
  expect(pushes).toHaveLength(2);
  expect(pushes[1]).toEqual(pushes[0]);
  const after = await atServer(server.url, ada);
  expect(after).toEqual(once);
  expect(await inBrowser(again)).toEqual(after.records);
});

function changesIn(body: string): unknown {
  return JSON.parse(body).changes;
}

/** Its process ends at once, and with it the workers of the page. */
async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const crashed = new Promise((resolve) => page.once('error', resolve));
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
