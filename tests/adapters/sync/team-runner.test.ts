import 'fake-indexeddb/auto';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openTeam } from '@/tests/app/sync/one-store';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { making, organization } from '@/tests/contracts/records';
import { memoryLocks } from '@/tests/fakes/memory-locks';
import type { Locks } from '@/utils/adapters/sync/session';
import { TeamRunner } from '@/utils/adapters/sync/team-runner';
import { signOutTeam } from '@/utils/app/sync/connect';
import type { Backend } from '@/utils/app/sync/ports';
import type { TeamState } from '@/utils/app/sync/team-state';
import { BackendError, type BackendFailure } from '@/utils/core/sync/failure';
import { openBrowser, world } from './team-of';

async function running(backend: Backend, member?: string) {
  const browser = await openBrowser();
  if (member) await browser.connectAs(member, 'apart');
  const states: TeamState[] = [];
  const runner = new TeamRunner({
    store: browser.store,
    team: browser.team,
    world,
    locks: memoryLocks() as Locks,
    backendOf: () => backend,
    tell: (state) => states.push(state),
  });
  onTestFinished(() => runner.close());
  return { ...browser, runner, states };
}

it('says nothing to anybody as long as there is no connection', async () => {
  const asked = vi.fn();
  const silent = { push: asked, pull: asked, onNews: asked };
  const { runner, states, edit } = await running(silent);
  await runner.sync();
  await edit([making('account', organization('mine'))]);
  await runner.sync();
  expect(states.map(({ outcome }) => outcome)).toEqual(['off', 'off']);
  expect(asked).not.toHaveBeenCalled();
});

it('tells that it syncs, whom it is connected to, and when it was through', async () => {
  const { runner, states } = await running(openTeam().ana, 'ana');
  await runner.sync();
  expect(states[0]).toEqual({
    outcome: 'syncing',
    waiting: 0,
    refused: 0,
    address: 'https://team.example',
    workspace: 'Lago',
    workspaceId: 'w',
    email: 'ana@lago.example',
  });
  expect(states.at(-1)).toEqual({ ...states[0], outcome: 'idle', syncedAt: world.now() });
});

it('brings an edit to a colleague by itself', async () => {
  const { ana, ben } = openTeam();
  const here = await running(ana, 'ana');
  const there = await running(ben, 'ben');
  await Promise.all([here.runner.sync(), there.runner.sync()]);
  await here.edit([making('account', organization('lago'))]);
  await vi.waitFor(async () => expect((await there.get('account', 'lago'))?.name).toBe('lago'), {
    timeout: 5_000,
  });
});

it.each<[BackendFailure, number]>([
  ['offline', 1],
  ['signed-out', 1],
  ['forbidden', 1],
])('tells what keeps it, and how much waits: %s', async (code, waiting) => {
  const { ana } = openTeam();
  const failing = {
    ...ana,
    push: () => Promise.reject(new BackendError(code)),
  };
  const { runner, states } = await running(failing, 'ana');
  await runner.sync();
  expect(states.at(-1)).toMatchObject({ outcome: code, waiting });
});

it('leaves the server alone for as long as it asks, whatever is edited; a person may ask all the same', async () => {
  const { ana } = openTeam();
  let isBusy = true;
  const pull = vi.fn((...asked: Parameters<Backend['pull']>) =>
    isBusy ? Promise.reject(new BackendError('too-many', undefined, 60_000)) : ana.pull(...asked),
  );
  const { runner, states } = await running({ ...ana, pull }, 'ana');
  await runner.sync();
  expect(states.at(-1)?.outcome).toBe('too-many');
  isBusy = false;
  await runner.wake();
  expect(pull).toHaveBeenCalledTimes(1);
  await runner.syncAsAsked();
  expect(states.at(-1)?.outcome).toBe('idle');
  const soFar = pull.mock.calls.length;
  await runner.wake();
  expect(pull.mock.calls.length).toBeGreaterThan(soFar);
});

it('tries again what was refused where a person asks, and not by itself', async () => {
  const { ana } = openTeam();
  const push = vi.fn<Backend['push']>(async ({ changes }) => ({
    verdicts: changes.map(() => ({ taken: false, refusal: 'too-large' })),
  }));
  const backend = { ...ana, push };
  const { runner, states, edit } = await running(backend, 'ana');
  await runner.sync();
  await edit([making('account', organization('mine'))]);
  await runner.sync();
  expect(states.at(-1)).toMatchObject({ outcome: 'idle', refused: 2 });
  backend.push = ana.push as typeof push;
  await runner.sync();
  expect(states.at(-1)).toMatchObject({ outcome: 'idle', refused: 2 });
  await runner.syncAsAsked();
  expect(states.at(-1)).toMatchObject({ outcome: 'idle', refused: 0, waiting: 0 });
});

it('does not wait for a server that hangs when somebody signs out', async () => {
  const { ana } = openTeam();
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const hanging = {
    ...ana,
    pull: () => {
      isAsked();
      return new Promise<never>(() => {});
    },
  };
  const { runner, states, team } = await running(hanging, 'ana');
  const sync = runner.sync();
  await asked;
  runner.halt();
  await sync;
  await signOutTeam(team, 'wipe');
  await runner.sync();
  expect(states.map(({ outcome }) => outcome)).toEqual(['syncing', 'offline', 'off']);
});

it('notices that all was deleted, and the connection with it', async () => {
  const { ana, ben } = openTeam();
  const { runner, states, team, count } = await running(ana, 'ana');
  await runner.sync();
  await team.clear();
  await vi.waitFor(() => expect(states.at(-1)?.outcome).toBe('off'), { timeout: 5_000 });
  await pushTo(ben, creating('lago', stampAt(1)));
  await runner.sync();
  expect(await count('account')).toBe(0);
});
