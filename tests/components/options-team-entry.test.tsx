// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { team as en } from '@/components/text/en/team';
import { BackendError } from '@/utils/core/sync/failure';
import { fill, openOptions } from './open-options';
import { TeamBeside } from './team-beside';

const CODE = 'ficha-join.w-1.i-2.s_3';
const WHO = { 'Your name': 'Ana Ruiz', 'E-mail': 'ana@acme.example', Password: 'right and long' };

async function open(way: string, server = new TeamBeside()) {
  server.world.password = 'right and long';
  await openOptions({ section: 'team', team: server });
  fireEvent.click(await screen.findByRole('radio', { name: way }));
  return server;
}

function enter(entered: { [label: string]: string }, button: string): void {
  for (const [label, text] of Object.entries(entered)) fill(screen.getByLabelText(label), text);
  fireEvent.click(screen.getByRole('button', { name: button }));
}

describe('coming into a team', () => {
  it('takes an invitation out of the message it came in, with the server’s address', async () => {
    const server = await open('Invited');
    const Invitation = `Hi Ana,\nplease join: https://ficha.acme.example/crm ${CODE}.\nBen`;
    enter({ Invitation, ...WHO }, 'Join the team');
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.entered).toEqual([
      {
        address: 'https://ficha.acme.example/crm',
        entry: {
          way: 'join',
          invitation: CODE,
          name: 'Ana Ruiz',
          email: 'ana@acme.example',
          password: 'right and long',
        },
        local: 'upload',
      },
    ]);
  });

  it('asks for the address where the code came alone', async () => {
    const server = await open('Invited');
    expect(screen.queryByLabelText('Server address')).toBeNull();
    fill(screen.getByLabelText('Invitation'), CODE);
    enter({ 'Server address': 'ficha.acme.example', ...WHO }, 'Join the team');
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.entered[0]).toMatchObject({ address: 'ficha.acme.example' });
  });

  it('names what is missing, and asks the server nothing', async () => {
    const server = await open('Invited');
    enter({ Invitation: 'come in', Password: 'short' }, 'Join the team');
    const alerts = (await screen.findAllByRole('alert')).map(({ textContent }) => textContent);
    expect(alerts).toEqual([
      en.invitationMissing,
      en.missing.name,
      en.emailWrong,
      en.passwordShort(10),
    ]);
    expect(server.entered).toEqual([]);
  });

  it('tells somebody who signs in at the server already which password is meant', async () => {
    const server = await open('Invited');
    server.world.fault = new BackendError('server-failed', 'wrong-password');
    enter({ Invitation: `https://f.example ${CODE}`, ...WHO }, 'Join the team');
    expect((await screen.findByRole('alert')).textContent).toBe(en.passwordOther);
  });

  it('makes a team with the token of a new server', async () => {
    const server = await open('New team');
    const form = { 'Server address': 'ficha.acme.example', 'Token of the server': ' token ' };
    enter({ ...form, 'Name of your team': 'Acme', ...WHO }, 'Make the team');
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.entered[0]!.entry).toMatchObject({
      way: 'set-up',
      token: 'token',
      workspace: 'Acme',
      name: 'Ana Ruiz',
    });
  });

  it('keeps what is typed while the way is changed', async () => {
    await open('New team');
    fill(screen.getByLabelText('E-mail'), 'ana@acme.example');
    fireEvent.click(screen.getByRole('radio', { name: 'Sign in' }));
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ana@acme.example');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets somebody in several teams choose one', async () => {
    const server = new TeamBeside();
    server.world.workspaces = [
      { id: 'a', name: 'Acme' },
      { id: 'b', name: 'Bruma' },
    ];
    await open('Sign in', server);
    const { 'Your name': _, ...who } = WHO;
    enter({ 'Server address': 'ficha.acme.example', ...who }, 'Connect');
    const choice = await screen.findByRole('group', { name: en.workspaceTitle });
    expect(within(choice).getByRole('alert').textContent).toBe(en.workspaceMissing);
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect(server.entered).toHaveLength(1);
    fireEvent.click(within(choice).getByRole('radio', { name: 'Bruma' }));
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.entered[1]!.entry).toMatchObject({ workspaceId: 'b' });
  });
});
