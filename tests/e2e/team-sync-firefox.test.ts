import { afterAll, beforeAll, expect, it } from 'vitest';
import { pushTo } from '@/tests/contracts/backend-changes';
import { httpBackend } from '@/tests/server/setup/http-backend';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import { join, type Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { allowInFirefox, refuseInFirefox } from '@/tools/browser/firefox-prompt';
import { until } from '@/tools/until';
import type { Stamp } from '@/utils/core/stamp';
import { SENT_KINDS } from '@/utils/core/sync/sent-kinds';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { atServer, connectTo, inBrowser } from './team-browser';

let server: TestServer;
let ada: Person;
let ben: Person;
let ficha: Ficha;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  ada = await newWorkspace(server);
  ben = await join(server.url, ada, 'member', 'Ben');
  ficha = await startFicha('firefox', { sampleData: false });
});
afterAll(async () => {
  await ficha?.close();
  await server?.stop();
});

/** As the server has it. */
async function nameOf(category: string): Promise<unknown> {
  const { records } = await atServer(server.url, ada);
  return (records[`category ${category}`] as { fields: { name: string } }).fields.name;
}

async function rename(name: string, to: string): Promise<void> {
  const categories = await openOptions(ficha, 'Categories');
  await categories.fill(`Name of ${name}`, to);
}

it('Firefox asks before anything is sent; a no is explained, and a yes connects', async () => {
  const url = server.url.replace('127.0.0.1', 'localhost');
  const team = await connectTo(ficha, url, ada);
  await refuseInFirefox(ficha.browser);
  await team.see('The browser may not send your records to the server yet.');
  await team.click('Connect');
  await allowInFirefox(ficha.browser);
  await team.see('Up to date');
});

it('what is changed here goes to the team, and what a colleague changes is seen here', async () => {
  await rename('Customer', 'Regular client');
  await until(
    async () => (await nameOf('customer')) === 'Regular client',
    'The server did not get the new name.',
  );
  const stamp = `${new Date().toISOString()}-0000-ben` as Stamp;
  const fields = { name: 'Prospect' };
  await pushTo(httpBackend(server.url, ben), { table: 'category', id: 'lead', stamp, fields });
  const categories = await openOptions(ficha, 'Categories');
  await categories.page.waitForSelector('[aria-label="Name of Prospect"]');
  const { records } = await atServer(server.url, ada);
  expect(await inBrowser(ficha)).toEqual(records);
});

it('nothing is sent once the consent is taken back, and all of it once it is given again', async () => {
  const team = await openOptions(ficha, 'Team');
  await ficha.options.evaluate(takeBack, [...SENT_KINDS]);
  await team.see('The browser does not let Ficha send anything');
  await rename('Supplier', 'Maker');
  await openOptions(ficha, 'Team');
  await team.see('The browser does not let Ficha send anything');
  await team.see('1 change waits to be sent.');
  expect(await nameOf('supplier')).toBe('Supplier');
  await team.click('Allow…');
  await allowInFirefox(ficha.browser);
  await team.see('Up to date');
  expect(await nameOf('supplier')).toBe('Maker');
});

/** What Firefox gives to the extension's own pages. */
declare const browser: {
  permissions: { remove(of: { data_collection: string[] }): Promise<boolean> };
};

/** Runs in a page of Ficha: as the switches in Firefox's own settings do. */
async function takeBack(kinds: string[]): Promise<void> {
  await browser.permissions.remove({ data_collection: kinds });
}
