// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { people as en } from '@/components/text/en/team-people';
import { BackendError } from '@/utils/core/sync/failure';
import { chooseInMenu, fill, openOptions } from './open-options';
import { TeamBeside } from './team-beside';

async function open(server = new TeamBeside()) {
  await openOptions({ section: 'team', team: server.connected() });
  await screen.findByRole('list', { name: en.title });
  return server;
}

const roleOf = (name: string) => screen.findByLabelText<HTMLSelectElement>(en.roleOf(name));

describe('the people of the team', () => {
  it('are listed with their roles, and oneself without a way to change them', async () => {
    await open();
    const rows = within(screen.getByRole('list', { name: en.title })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Ana Ruizana@acme.exampleYouAdmin'),
      expect.stringContaining('Ben Odeben@acme.example'),
    ]);
    expect(screen.queryByLabelText(en.roleOf('Ana Ruiz'))).toBeNull();
    expect((await roleOf('Ben Ode')).value).toBe('member');
  });

  it('are only shown to whoever is no admin', async () => {
    const server = new TeamBeside();
    server.world.people.me = 'ben';
    await open(server);
    expect(screen.queryByLabelText(/^Role of/)).toBeNull();
    expect(screen.queryByRole('button', { name: en.invite })).toBeNull();
    expect(screen.getByText('Member')).toBeTruthy();
  });

  it('get another role, which can be undone', async () => {
    const server = await open();
    fireEvent.change(await roleOf('Ben Ode'), { target: { value: 'read-only' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(server.world.people.members[1]!.role).toBe('member'));
    await waitFor(async () => expect((await roleOf('Ben Ode')).value).toBe('member'));
  });

  it('keep their role where the server says no, and it is said why', async () => {
    const server = await open();
    server.world.fault = new BackendError('server-failed', 'last-admin');
    fireEvent.change(await roleOf('Ben Ode'), { target: { value: 'admin' } });
    expect((await screen.findByRole('alert')).textContent).toBe(en.faults['last-admin']);
    expect((await roleOf('Ben Ode')).value).toBe('member');
  });

  it('are taken out only once it is confirmed', async () => {
    const server = await open();
    await chooseInMenu('Ben Ode', en.remove);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('signed out at once');
    expect(server.world.people.members).toHaveLength(2);
    fireEvent.click(within(dialog).getByRole('button', { name: en.remove }));
    await waitFor(() => expect(screen.queryByText('Ben Ode')).toBeNull());
  });

  it('are invited with a text that is shown once, and the invitation can be taken back', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: en.invite }));
    fireEvent.click(screen.getByRole('button', { name: en.makeInvitation }));
    expect((await screen.findByRole('alert')).textContent).toBe(en.inviteForMissing);
    fill(screen.getByLabelText(en.inviteFor), 'Cai');
    fireEvent.click(screen.getByRole('radio', { name: /Read only/ }));
    fireEvent.click(screen.getByRole('button', { name: en.makeInvitation }));
    const shown = await screen.findByRole('region', { name: en.handOn('Cai') });
    expect(shown.textContent).toContain('https://ficha.acme.example ficha-join.w.i.Cai');
    fireEvent.click(within(shown).getByRole('button', { name: en.done }));
    const list = await screen.findByRole('list', { name: en.invitations });
    expect(list.textContent).toContain('Read only');
    fireEvent.click(within(list).getByRole('button', { name: en.takeBackOf('Cai') }));
    await waitFor(() => expect(screen.queryByRole('list', { name: en.invitations })).toBeNull());
  });

  it('stay unknown while the server is away, until one tries again', async () => {
    const server = new TeamBeside();
    server.world.fault = new BackendError('offline');
    await openOptions({ section: 'team', team: server.connected() });
    fireEvent.click(await screen.findByRole('button', { name: en.again }));
    expect(await screen.findByText('Ben Ode')).toBeTruthy();
  });
});

describe('one’s own password', () => {
  it('is changed with the one before, and a wrong one is named beside its field', async () => {
    const server = await open();
    fireEvent.click(screen.getByRole('button', { name: en.password }));
    fill(screen.getByLabelText(en.passwordNow), 'wrong');
    fill(screen.getByLabelText(en.passwordNew), 'another long one');
    fireEvent.click(screen.getByRole('button', { name: en.passwordSave }));
    expect((await screen.findByRole('alert')).textContent).toBe(en.passwordWrong);
    fill(screen.getByLabelText(en.passwordNow), 'right');
    fireEvent.click(screen.getByRole('button', { name: en.passwordSave }));
    await waitFor(() => expect(server.world.password).toBe('another long one'));
    expect(await screen.findByText(en.passwordChanged)).toBeTruthy();
  });
});
