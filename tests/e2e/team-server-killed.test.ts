import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startChild } from '@/tests/server/setup/child';
import { firstAdmin } from '@/tests/server/setup/team';
import { startFicha } from './ficha';
import { lyingLineTo } from './lying-line';
import { atServer, connectTo, inBrowser, makeAccounts } from './team-browser';

/** Several pushes. */
const ACCOUNTS = 1_200;

it('a server that is killed while it takes a push has all of it once it is back, and nothing twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ficha-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const env = { FICHA_FOLDER: folder, FICHA_LOG: 'none' };
  let child = await startChild(env);
  const ada = await firstAdmin(child.url, await child.setupToken());
  const line = await lyingLineTo(child.url);
  onTestFinished(() => line.close());
  const ficha = await startFicha('chromium', { sampleData: false });
  onTestFinished(() => ficha.close());
  await makeAccounts(ficha.options, 'made', ACCOUNTS);

  const pushes = () => line.asked.filter(({ path }) => path === '/v1/push').length;
  const isInTheMiddle = new Promise<void>((resolve) => {
    line.lies = {
      // The second goes to the server, and the server ends while it is at it.
      sent: ({ path }) => {
        if (path === '/v1/push' && pushes() === 2) resolve();
      },
    };
  });
  const team = await connectTo(ficha, line.url, ada);
  await isInTheMiddle;
  await child.end('SIGKILL');
  await team.see('Offline');

  line.lies = {};
  child = await startChild(env);
  line.leadTo(child.url);
  await team.click('Sync now');
  await team.see('Up to date', 20_000);
  const there = await atServer(child.url, ada);
  expect(there.taken).toBe(Object.keys(there.records).length);
  expect(there.taken).toBeGreaterThan(ACCOUNTS);
  expect(await inBrowser(ficha)).toEqual(there.records);
  expect(await child.end('SIGTERM')).toBe(0);
});
