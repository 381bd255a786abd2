import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '@/tests/server/setup/server';
import { PASSWORD } from '@/tests/server/setup/team';
import { violations } from './axe';
import { chooseOption } from './card';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';

let server: TestServer;
let ada: Ficha;
let ben: Ficha;
let invitation = '';
beforeAll(async () => {
  server = await startTestServer('PGlite');
  ada = await startFicha('chromium', { sampleData: false });
  ben = await startFicha('chromium', { sampleData: false });
});
afterAll(async () => {
  await Promise.all([ada, ben].map((one) => one?.close()));
  await server?.stop();
});

async function chooseWay(ficha: Ficha, way: string) {
  const team = await openOptions(ficha, 'Team');
  await team.see('Connect to your server');
  await team.page.locator(`::-p-xpath(//main//form//label[normalize-space(.)="${way}"])`).click();
  return team;
}

it('a team is made in the options, with the token of a new server', async () => {
  const team = await chooseWay(ada, 'New team');
  expect(await violations(team.page)).toEqual([]);
  await team.fillNew('Server address', server.url);
  await team.fillNew('Token of the server', await server.newSetupToken());
  await team.fillNew('Name of your team', 'Lago Boats');
  await team.fillNew('Your name', 'Ada Lago');
  await team.fillNew('E-mail', 'ada@lago.example');
  await team.fillNew('Password', PASSWORD);
  await team.click('Make the team');
  await team.see('Up to date');
  await team.see('Lago Boats');
});

it('its admin makes an invitation', async () => {
  const team = await openOptions(ada, 'Team');
  await team.click('Invite somebody');
  await team.fillNew('For whom', 'Ben');
  await team.click('Make invitation');
  await team.see('Invitation for Ben');
  invitation = await team.page.$eval('section code', (code) => code.textContent ?? '');
  expect(await violations(team.page)).toEqual([]);
  await team.click('Done');
});

it('a colleague pastes it and is in the team', async () => {
  const team = await chooseWay(ben, 'Invited');
  await team.fillNew('Invitation', `Hi Ben, ${invitation}`);
  await team.fillNew('Your name', 'Ben Ode');
  await team.fillNew('E-mail', 'ben@lago.example');
  await team.fillNew('Password', PASSWORD);
  await team.click('Join the team');
  await team.see('Up to date');
  await team.see('Ada Lago');
});

it('what an admin says of a role holds at once', async () => {
  const team = await openOptions(ada, 'Data');
  await openOptions(ada, 'Team');
  await team.see('ben@lago.example');
  await chooseOption(team.page, 'Role of Ben Ode', 'Admin');
  await team.see('Ben Ode has the role “Admin” now.');
  const others = await openOptions(ben, 'About');
  await openOptions(ben, 'Team');
  await others.see('Invite somebody');
});

it('whoever is removed is signed out', async () => {
  const team = await openOptions(ada, 'Team');
  await team.menu('Ben Ode', 'Remove from the team');
  await team.page.locator('::-p-xpath(//dialog//button[.="Remove from the team"])').click();
  await team.see('Ben Ode is no longer in the team.');
  const others = await openOptions(ben, 'Team');
  await others.click('Sync now');
  await others.see('Sign in again');
});
