import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { httpBackend } from '@/tests/server/setup/http-backend';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import { PASSWORD, type Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { type Ficha, startFicha } from './ficha';
import { endless, foreignPage, page, type Reply, refusing } from './lies';
import { type LyingLine, lyingLineTo } from './lying-line';
import type { OptionsTab } from './options-tab';
import { atServer, connectTo, inBrowser, makeAccounts } from './team-browser';

const MEGABYTE = 1_048_576;
/** Seconds; more than Ficha waits for without a word. */
const PAUSE = 6;

let server: TestServer;
let line: LyingLine;
let ada: Person;
let ficha: Ficha;
let team: OptionsTab;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  ada = await newWorkspace(server);
  line = await lyingLineTo(server.url);
  ficha = await startFicha('chromium', { sampleData: false });
  team = await connectTo(ficha, line.url, ada);
  await team.see('Up to date');
});
afterAll(async () => {
  await ficha?.close();
  await line?.close();
  await server?.stop();
});

let edits = 0;
beforeEach(() => {
  edits += 1;
});

/** Something to send. */
const edit = (count = 2) => makeAccounts(ficha.options, `edit-${edits}`, count);

function lie(reply: Reply, only = ''): void {
  line.lies = { instead: ({ path }) => (path.startsWith(only) ? reply : undefined) };
}

/** Both have the same, and the server took each change once. */
async function expectEqual(): Promise<void> {
  const { records, taken } = await atServer(server.url, ada);
  expect(await inBrowser(ficha)).toEqual(records);
  expect(taken).toBe(Object.keys(records).length);
}

it.each<[string, Reply, string]>([
  ['403', refusing(403, 'forbidden', 'origin'), 'The server does not let this browser in'],
  ['409, as Ficha is too old', refusing(409, 'version-old', 'client'), 'Update Ficha'],
  ['409, as the server is', refusing(409, 'version-old', 'server'), 'The server is too old'],
  ['a page in the place of JSON', page(200), 'The server has a problem'],
  ['a proxy that wants a login', page(401), 'The server has a problem'],
  ['a page nobody may read', foreignPage(200), 'Offline'],
])('%s: it is told, and what waits is sent once it is over', async (_, reply, sentence) => {
  lie(reply);
  await edit();
  await team.see(sentence);
  await team.see('2 changes wait to be sent.');
  line.lies = {};
  await team.click('Sync now');
  await team.see('Up to date');
  await expectEqual();
});

it('500: it is told, and goes on by itself once the server can again', async () => {
  lie(refusing(500, 'server-failed'));
  line.cut();
  line.mend();
  await edit();
  await team.see('The server has a problem');
  await team.see('2 changes wait to be sent.');
  line.lies = {};
  await team.see('Up to date', 20_000);
  await expectEqual();
});

it('401: whoever is asked to sign in again has everything sent after it', async () => {
  lie(refusing(401, 'signed-out'));
  await edit();
  await team.see('Sign in again');
  await team.see('2 changes wait to be sent.');
  line.lies = {};
  await team.fillNew('Password', PASSWORD);
  await team.click('Sign in');
  await team.see('Up to date');
  await expectEqual();
});

it('413: what is too large even alone is named, and sent once it is taken', async () => {
  lie(refusing(413, 'too-large'), '/v1/push');
  await edit(3);
  await team.see('Synced, but for some changes');
  await team.see('The server did not take 3 changes');
  await team.see('It is larger than the server takes.');
  line.lies = {};
  await team.click('Sync now');
  await team.see('Up to date');
  await expectEqual();
});

it('429: the server is left alone for as long as it asks, whatever is edited, and then it goes on', async () => {
  lie(refusing(429, 'too-many', undefined, { 'retry-after': `${PAUSE}` }));
  await edit();
  await team.see('The server asks for a pause');
  const refused = line.asked.at(-1)!.at;
  line.asked.length = 0;
  line.lies = {};
  await makeAccounts(ficha.options, 'in-the-pause', 3);
  await team.see('5 changes wait to be sent.');
  await team.see('Up to date', 20_000);
  expect(line.asked[0]!.at - refused).toBeGreaterThanOrEqual(PAUSE * 1_000);
  await expectEqual();
});

it('an answer of 200 MB: most of it is never taken', async () => {
  let sent = 0;
  const large = endless(200 * MEGABYTE, (bytes) => {
    sent = bytes;
  });
  lie(large, '/v1/pull');
  await edit();
  await team.see('The server has a problem');
  // What is read, and what was on its way in the pipes between.
  expect(sent).toBeLessThan(64 * MEGABYTE);
  line.lies = {};
  await team.click('Sync now');
  await team.see('Up to date');
  await expectEqual();
});

it('a cursor from the future: all is pulled from the beginning, and nothing of a colleague is missed', async () => {
  const isThere = new Promise<void>((resolve) => {
    line.lies = {
      rewrite({ path }, text) {
        if (path !== '/v1/pull') return text;
        resolve();
        return inTheFuture(text);
      },
    };
  });
  await edit();
  await isThere;
  line.lies = {};
  line.asked.length = 0;
  await pushTo(httpBackend(server.url, ada), creating('of-a-colleague', stampAt(1)));
  await expect
    .poll(async () => Object.keys(await inBrowser(ficha)), { timeout: 10_000 })
    .toContain('account of-a-colleague');
  const pulls = line.asked.filter(({ path }) => path === '/v1/pull');
  expect(pulls.slice(0, 2).map(({ query }) => query.has('since'))).toEqual([true, false]);
  await expectEqual();
});

function inTheFuture(text: string): string {
  const page = JSON.parse(text);
  const [version, epoch, seq] = Buffer.from(page.cursor, 'base64url').toString().split(' ');
  const cursor = Buffer.from(`${version} ${epoch} ${Number(seq) + 1_000}`).toString('base64url');
  return JSON.stringify({ ...page, cursor });
}
