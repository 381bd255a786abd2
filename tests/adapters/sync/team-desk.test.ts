import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openTeam } from '@/tests/app/sync/one-store';
import { making, makingAll, organization, relation } from '@/tests/contracts/records';
import { heardFault, saidFault } from '@/utils/adapters/sync/team-calls';
import { teamDesk } from '@/utils/adapters/sync/team-desk';
import { AppError } from '@/utils/core/error';
import { BackendError } from '@/utils/core/sync/failure';
import { openBrowser } from './team-of';

it('tells what the server refused by the names people know it by', async () => {
  const browser = await openBrowser();
  await browser.connectAs('rae', 'apart', 'read-only');
  await browser.edit([
    ...makingAll('account', [organization('lago', { name: 'Lago' }), organization('norte')]),
    making('relation', relation('r', 'norte', 'lago')),
  ]);
  await browser.syncWith(openTeam().reader);
  const refused = await teamDesk(browser.connection).refused();
  const told = refused.map(({ table, id, name, reason }) => [table, id, name, reason]);
  expect(told.sort()).toEqual([
    ['account', 'lago', 'Lago', 'forbidden'],
    ['account', 'norte', 'norte', 'forbidden'],
    ['relation', 'r', 'norte – Lago', 'forbidden'],
  ]);
});

it('takes no address for one that is none, and asks nobody', async () => {
  const { connection, team } = await openBrowser();
  const entry = { way: 'sign-in' as const, email: 'a@b.example', password: 'x' };
  const to = { entry, local: 'upload' as const };
  const desk = teamDesk(connection);
  expect(await desk.connect({ ...to, address: 'http://team.example' })).toEqual({
    wrong: 'needs-https',
  });
  expect(await team.connection()).toBeUndefined();
});

it.each([
  new AppError('storage-full', 'no room'),
  new BackendError('server-failed', 'wrong-password'),
  new BackendError('offline'),
  new Error('odd'),
])('says an error to the page as it is: %s', (error) => {
  const heard = heardFault(structuredClone(saidFault(error)));
  expect(heard.constructor).toBe(error.constructor);
  expect(heard).toMatchObject({ ...error });
  expect(heard.message).toBe(error.message);
});
