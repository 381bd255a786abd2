import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryLocks } from '@/tests/fakes/memory-locks';
import { keptSession } from '@/tests/fakes/memory-session';
import { peopleOf } from '@/utils/adapters/sync/people';
import type { Locks } from '@/utils/adapters/sync/session';
import { enterAt } from '@/utils/adapters/sync/signing';
import type { Entry } from '@/utils/core/sync/entry';
import { readInvitation } from '@/utils/core/sync/invitation-text';
import type { SignedIn } from '@/utils/core/sync/wire';
import { startTestServer, type TestServer } from './setup/server';
import { join, PASSWORD, type Person } from './setup/team';
import { newWorkspace } from './setup/workspace';

let server: TestServer;
let admin: Person;
beforeAll(async () => {
  server = await startTestServer('PGlite');
  admin = await newWorkspace(server);
});
afterAll(() => server?.stop());

function peopleFor(who: SignedIn) {
  const access = {
    address: server.url,
    session: keptSession(who),
    locks: memoryLocks() as Locks,
  };
  return peopleOf(async () => access);
}

async function entered(entry: Entry): Promise<SignedIn> {
  const answer = await enterAt(server.url)(entry);
  if (!('session' in answer)) throw new Error('there are several workspaces');
  return answer.session;
}

it('makes a team with the token the server printed', async () => {
  const token = await server.newSetupToken();
  const who = { email: 'eva@bruma.example', password: PASSWORD };
  const { workspace, member } = await entered({
    way: 'set-up',
    token,
    workspace: 'Bruma',
    name: 'Eva',
    ...who,
  });
  expect(workspace.name).toBe('Bruma');
  expect(member).toMatchObject({ name: 'Eva', role: 'admin' });
});

it('lets somebody in with all of the text an admin handed on, and once', async () => {
  const people = peopleFor(admin);
  const { text, id } = await people.invite('read-only', 'Cai');
  expect((await people.people()).invitations).toMatchObject([{ id, note: 'Cai' }]);
  const { address, token } = readInvitation(`Come in: <${text}>, see you`);
  expect(address).toBe(server.url);
  const entry: Entry = {
    way: 'join',
    invitation: token!,
    name: 'Cai',
    email: 'cai@lago.example',
    password: PASSWORD,
  };
  const { member } = await entered(entry);
  expect(member).toMatchObject({ name: 'Cai', role: 'read-only' });
  expect((await people.people()).invitations).toEqual([]);
  await expect(entered(entry)).rejects.toMatchObject({ detail: 'link-gone' });
});

it('takes an invitation back', async () => {
  const people = peopleFor(admin);
  const { id } = await people.invite('member', 'Nobody');
  await people.takeBack(id);
  await expect(people.takeBack(id)).rejects.toMatchObject({ detail: 'not-found' });
});

it('names the workspaces of whoever is in several, and enters the one that is chosen', async () => {
  const other = await newWorkspace(server, 'Otto');
  const ana = await join(server.url, admin, 'member', 'Ana');
  await join(server.url, other, 'member', 'Ana', ana.email);
  const sign = { way: 'sign-in' as const, email: ana.email, password: PASSWORD };
  const answer = await enterAt(server.url)(sign);
  const workspaces = 'workspaces' in answer ? answer.workspaces : [];
  expect(workspaces.map(({ id }) => id).sort()).toEqual(
    [admin.workspace.id, other.workspace.id].sort(),
  );
  const session = await entered({ ...sign, workspaceId: other.workspace.id });
  expect(session.workspace.id).toBe(other.workspace.id);
});

it('changes roles and removes members, but never the last admin', async () => {
  const people = peopleFor(admin);
  const { member } = await join(server.url, admin, 'member', 'Ben');
  await people.changeRole(member.id, 'admin');
  const shown = await people.people();
  expect(shown.me).toBe(admin.member.id);
  expect(shown.members).toContainEqual({ ...member, role: 'admin' });
  await people.removeMember(member.id);
  expect((await people.people()).members.map(({ id }) => id)).not.toContain(member.id);
  const last = people.changeRole(admin.member.id, 'member');
  await expect(last).rejects.toMatchObject({ detail: 'last-admin' });
});

it('shows members to whoever is no admin, and lets them change nobody', async () => {
  const dan = await join(server.url, admin, 'member', 'Dan');
  const people = peopleFor(dan);
  const shown = await people.people();
  expect(shown.invitations).toEqual([]);
  expect(shown.members.length).toBeGreaterThan(1);
  await expect(people.invite('admin', 'me')).rejects.toMatchObject({ code: 'forbidden' });
});

it('changes the own password', async () => {
  const fay = await join(server.url, admin, 'member', 'Fay');
  const people = peopleFor(fay);
  await expect(people.changePassword('wrong', 'a new long one')).rejects.toMatchObject({
    detail: 'wrong-password',
  });
  await people.changePassword(PASSWORD, 'a new long one');
  const entry = { way: 'sign-in' as const, email: fay.email, password: 'a new long one' };
  expect((await entered(entry)).member.id).toBe(fay.member.id);
});
