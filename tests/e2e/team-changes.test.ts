import { afterAll, beforeAll, expect, it } from 'vitest';
import { asked, call } from '@/tests/server/setup/calls';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import { join } from '@/tests/server/setup/team';
import { newWorkspace } from '@/tests/server/setup/workspace';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { violations } from './axe';
import type { CardPanel } from './card';
import { OnlineBrowser } from './online-browser';
import { openOptions } from './options-tab';

const OLGA = 'olga.orlova@nowhere-yet.example';

let server: TestServer;
let ada: OnlineBrowser;
let ben: OnlineBrowser;
let adas: CardPanel;
let bens: CardPanel;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  const admin = await newWorkspace(server);
  ada = await OnlineBrowser.of(admin, server);
  ben = await OnlineBrowser.of(await join(server.url, admin, 'member', 'Ben'), server);
});
afterAll(async () => {
  await Promise.all([ada, ben].map((one) => one?.close()));
  await server?.stop();
});

async function makeTask(card: CardPanel, title: string, owner?: string): Promise<void> {
  await card.click('Create');
  await card.click('Task');
  await card.fill('Title', title);
  if (owner) {
    await card.click('More fields');
    await card.choose('Responsible', owner);
  }
  await card.click('Save');
  await card.see(`Task added: ${title}`);
}

async function rename(card: CardPanel, title: string): Promise<void> {
  await card.click('Edit');
  await card.fill('Title', title);
  await card.click('Save');
  await card.see(`${title} saved`);
}

/** What the page says of its changes, once it says so. */
function seesChanges(card: CardPanel, test: (text: string) => boolean): Promise<void> {
  let last = '';
  const read = async () => {
    last = await card.page.$$eval('section[aria-label="Changes"] li', (rows) =>
      rows.map((row) => (row as HTMLElement).innerText).join('\n'),
    );
    return test(last);
  };
  return until(read, 'The changes do not say so.').then(
    () => undefined,
    (error: Error) => {
      throw new Error(`${error.message} They say:\n${last}`);
    },
  );
}

it('whoever worked alone is the member they are in the team, also for what they are responsible for', async () => {
  const members = await openOptions(ada.ficha, 'Members');
  await members.click('Add a member');
  await members.fillNew('Name', 'Myself');
  await members.click('Add');
  await members.see('You are Myself.');
  const page = await ada.ficha.open(`<p>${OLGA}</p>`);
  await clickMark(page, await waitForMark(page, OLGA, 'new'));
  const panel = await ada.ficha.panelWith('Olga Orlova');
  await panel.click('Add Olga Orlova');
  await waitForMark(page, OLGA, 'known');
  adas = await ada.card(OLGA, 'Olga Orlova');
  await makeTask(adas, 'Write to Olga');
  await ada.connect();
  await openOptions(ada.ficha, 'Members');
  await members.see('You are Ada.');
  expect(await members.page.$eval('main', (main) => main.textContent)).not.toContain('Myself');
  adas = await ada.card(OLGA, 'Olga Orlova');
  await adas.tab('Tasks');
  await adas.click('Mine');
  await adas.see('Write to Olga');
});

it('what a colleague makes me responsible for is among mine, and theirs is not', async () => {
  await ben.connect();
  await until(async () => {
    const options = await openOptions(ada.ficha, 'Members');
    return (
      await options.page.$$eval('main input', (all) => all.map(({ value }) => value))
    ).includes('Ben');
  }, 'Ada does not know Ben.');
  await makeTask(adas, 'Send the plan', 'Ben');
  bens = await ben.card(OLGA, 'Olga Orlova');
  await bens.tab('Tasks');
  await bens.see('Send the plan');
  await bens.see('Write to Olga');
  await bens.click('Mine');
  await bens.gone('Write to Olga');
  await bens.see('Send the plan');
  await bens.see('Ben');
});

it('a record tells who changed what in it, from what to what', async () => {
  await bens.click('Send the plan');
  await rename(bens, 'Send the new plan');
  await adas.click('Mine');
  await adas.click('Send the new plan');
  await adas.click('Changes');
  await seesChanges(adas, (text) =>
    /Ben[\s\S]*Title[\s\S]*Send the plan[\s\S]*Send the new plan[\s\S]*Ada \(me\) made this/.test(
      text,
    ),
  );
});

it('what two change without knowing of each other is marked, and the value that lost is kept', async () => {
  ben.line.cut();
  await rename(bens, 'Bring the plan');
  await rename(adas, 'Fetch the plan');
  await adas.click('Changes');
  // Ada's has reached the server before Ben's can.
  await seesChanges(adas, (text) => text.includes('Fetch the plan'));
  ben.line.mend();
  await ben.synced();
  await bens.see('Fetch the plan');
  const marked = (other: string) => (text: string) =>
    text.includes('Bring the plan') &&
    text.includes(`Also changed by ${other}`) &&
    text.includes('the later change counts, so this one does not');
  // What lost moves no record and brings no news: it is there for whoever opens them.
  await adas.click('Changes');
  await adas.click('Changes');
  await seesChanges(adas, marked('Ada (me)'));
  await bens.click('Changes');
  await seesChanges(bens, marked('Ada'));
  expect(await violations(adas.page)).toEqual([]);
});

it('the changes say that they need the server where it cannot be reached', async () => {
  ben.line.cut();
  await bens.click('Back');
  await bens.click('Fetch the plan');
  await bens.click('Changes');
  await bens.see('The server cannot be reached.');
  ben.line.mend();
  await bens.click('Try again');
  await seesChanges(bens, (text) => text.includes('Bring the plan'));
});

it('a record that the server refused is opened in the panel from the options', async () => {
  const path = `${server.url}/v1/members/${ben.person.member.id}`;
  await ada.ficha.options.bringToFront();
  const { status } = await call(path, 'PATCH', { role: 'read-only' }, asked(ada.person));
  expect(status).toBe(204);
  await rename(bens, 'Burn the plan');
  const team = await openOptions(ben.ficha, 'Team');
  await team.see('Burn the plan');
  await bens.click('On this page');
  await bens.page.waitForSelector('[data-record]', { hidden: true });
  await team.click('Burn the plan');
  await bens.page.waitForSelector('[data-record]');
  await bens.see('Burn the plan');
});
