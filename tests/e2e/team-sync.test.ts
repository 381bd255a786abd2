import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import { join, PASSWORD, type Person } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { until } from '@/tools/until';
import { type CutLine, lineTo } from './cut-line';
import { type Ficha, startFicha } from './ficha';
import { type OptionsTab, openOptions } from './options-tab';
import { storedRows } from './stored';

interface Browser {
  ficha: Ficha;
  line: CutLine;
  person: Person;
}

let server: TestServer;
let ada: Browser;
let ben: Browser;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  const admin = await newWorkspace(server);
  ada = await browserOf(admin);
  ben = await browserOf(await join(server.url, admin, 'member', 'Ben'));
});
afterAll(async () => {
  await Promise.all([ada, ben].map((one) => one?.ficha.close()));
  await Promise.all([ada, ben].map((one) => one?.line.close()));
  await server?.stop();
});

async function browserOf(person: Person): Promise<Browser> {
  const ficha = await startFicha('chromium', { sampleData: false });
  return { ficha, line: await lineTo(server.url), person };
}

async function connect({ ficha, line, person }: Browser): Promise<void> {
  const team = await openOptions(ficha, 'Team');
  await team.see('Connect to your server');
  await team.fillNew('Server address', line.url);
  await team.fillNew('E-mail', person.email);
  await team.fillNew('Password', PASSWORD);
  await team.click('Connect');
  await team.see('Up to date');
}

/** All the names in the list of categories, once they stand so. */
async function seeCategories(options: OptionsTab, test: (names: string[]) => boolean) {
  let names: string[] = [];
  await until(async () => {
    names = await options.page.$$eval('main ol input', (inputs) =>
      inputs.map(({ value }) => value),
    );
    return test(names);
  }, 'The categories do not stand as they should.').catch((error: Error) => {
    throw new Error(`${error.message} They stand as ${names.join(', ')}.`);
  });
}

async function rename({ ficha }: Browser, name: string, to: string): Promise<void> {
  const options = await openOptions(ficha, 'Categories');
  await options.fill(`Name of ${name}`, to);
  await seeCategories(options, (names) => names.includes(to));
}

async function sees({ ficha }: Browser, ...wanted: string[]): Promise<void> {
  const options = await openOptions(ficha, 'Categories');
  await seeCategories(options, (names) => wanted.every((name) => names.includes(name)));
}

it('two browsers are connected to a server, each as its member', async () => {
  await connect(ada);
  await connect(ben);
  for (const { ficha, person } of [ada, ben]) {
    const team = await openOptions(ficha, 'Team');
    await team.see('Lago Boats');
    await team.see(person.email);
  }
});

it('what is changed in one is seen in the other within seconds', async () => {
  await openOptions(ben.ficha, 'Categories');
  await rename(ada, 'Customer', 'Regular client');
  await sees(ben, 'Regular client');
});

it('what is changed without a network comes once it is back, and both are equal', async () => {
  ben.line.cut();
  await rename(ben, 'Supplier', 'Maker');
  const team = await openOptions(ben.ficha, 'Team');
  await team.see('Offline');
  await team.see('1 change waits to be sent.');
  await rename(ada, 'Regular client', 'Old client');
  ben.line.mend();
  await team.see('Up to date');
  for (const browser of [ada, ben]) await sees(browser, 'Old client', 'Maker');
});

it('keeps the tokens where no content script can read them', async () => {
  const kept = await ada.ficha.options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }> };
    };
    const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
    return JSON.stringify([
      await Promise.all(areas.map((area) => area.get())),
      Object.entries(localStorage),
    ]);
  });
  expect(kept).not.toMatch(/Token|eyJ|ficha-refresh/);
});

it('whoever signs out and leaves nothing behind has nothing of the team any more', async () => {
  const team = await openOptions(ben.ficha, 'Team');
  await team.click('Sign out…');
  await team.page.locator('::-p-xpath(//dialog//label[contains(., "Remove them")])').click();
  await team.click('Sign out and remove');
  await team.see('Connect to your server');
  const left = await storedRows(ben.ficha.options);
  expect(left).toMatchObject({ member: 0, pulled: 0, aside: 0, team: 0 });
  await sees(ada, 'Old client', 'Maker');
});
