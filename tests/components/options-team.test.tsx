// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { team as en } from '@/components/text/en/team';
import { team as es } from '@/components/text/es/team';
import type { PanelTarget } from '@/utils/app/shell';
import type { TeamState } from '@/utils/app/sync/team-state';
import { AppError } from '@/utils/core/error';
import { BackendError } from '@/utils/core/sync/failure';
import type { Refusal } from '@/utils/core/sync/protocol';
import type { Instant } from '@/utils/core/time';
import { fill, openOptions } from './open-options';
import { addRelation, smallCrm } from './small-crm';
import { TeamBeside } from './team-beside';

const GOOD = {
  'Server address': 'ficha.acme.example',
  'E-mail': 'ana@acme.example',
  Password: 'right',
};

async function connectWith(entered: Partial<typeof GOOD>, server = new TeamBeside()) {
  await openOptions({ section: 'team', team: server });
  await screen.findByLabelText('Server address');
  enter(entered);
  return server;
}

function enter(entered: Partial<typeof GOOD>): void {
  for (const [label, text] of Object.entries(entered)) fill(screen.getByLabelText(label), text);
  fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
}

/** What is read out for the field as wrong. */
async function complaintOf(label: string): Promise<string> {
  const field = screen.getByLabelText(label);
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const ids = field.getAttribute('aria-describedby')!.split(' ');
  return document.getElementById(ids.at(-1)!)!.textContent!;
}

describe('the team among the options', () => {
  it('is not there where no team can be connected to, even by its address', async () => {
    await openOptions({ section: 'team' });
    expect(await screen.findByLabelText('Write e-mail with')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Team' })).toBeNull();
  });

  it('is found by what it is for', async () => {
    await openOptions({ team: new TeamBeside() });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sincronizar' } });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Team']);
  });

  it('is no longer told of the state once another section is shown', async () => {
    const server = new TeamBeside().connected();
    await openOptions({ section: 'team', team: server });
    await screen.findByText('Up to date');
    location.hash = 'about';
    await screen.findByText('Ficha 1.2.3');
    await waitFor(() => expect(server.watchers).toBe(0));
  });
});

describe('connecting', () => {
  it('shows the connection once the server has let one in', async () => {
    const server = await connectWith({ ...GOOD, 'Server address': ' ficha.acme.example ' });
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(screen.getByText('Acme Ltd')).toBeTruthy();
    expect(server.entered[0]).toMatchObject({
      address: 'ficha.acme.example',
      entry: { way: 'sign-in', email: 'ana@acme.example', password: 'right' },
    });
  });

  it('asks the server nothing until all is filled in, and names what is missing', async () => {
    const server = await connectWith({});
    expect(await complaintOf('Server address')).toBe('Enter the address of your server.');
    expect(await complaintOf('E-mail')).toContain('Enter your e-mail address');
    expect(await complaintOf('Password')).toBe('Enter your password.');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Server address')),
    );
    expect(server.entered).toEqual([]);
  });

  it.each([
    ['http://ficha.acme.example', 'https://'],
    ['https://ana:right@ficha.acme.example', 'Leave name and password out'],
    ['no address', 'not the address of a server'],
  ])('says beside the address what is wrong with “%s”', async (address, said) => {
    await connectWith({ ...GOOD, 'Server address': address });
    expect(await complaintOf('Server address')).toContain(said);
    fill(screen.getByLabelText('Server address'), 'ficha.acme.example');
    expect(screen.getByLabelText('Server address').getAttribute('aria-invalid')).toBe('false');
  });

  it('says beside the password that it is wrong, takes the user there, and takes the right one', async () => {
    await connectWith({ ...GOOD, Password: 'wrong' });
    expect(await complaintOf('Password')).toBe(en.passwordWrong);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')));
    enter({ Password: 'right' });
    expect(await screen.findByText('Up to date')).toBeTruthy();
  });

  it('takes a session that was refused for a wrong password too', async () => {
    const server = new TeamBeside();
    server.world.fault = new BackendError('signed-out');
    await connectWith(GOOD, server);
    expect(await complaintOf('Password')).toBe(en.passwordWrong);
  });

  it.each([
    [new BackendError('offline'), 'offline'],
    [new BackendError('too-many'), 'too-many'],
    [new BackendError('version-old', 'client'), 'client-old'],
    [new BackendError('version-old', 'server'), 'server-old'],
    [new BackendError('version-old'), 'version-old'],
    [new BackendError('forbidden'), 'forbidden'],
    [new BackendError('server-failed', 'link-gone'), 'link-gone'],
    [new BackendError('server-failed', 'member-exists'), 'member-exists'],
    [new BackendError('forbidden', 'no-consent'), 'no-consent'],
    [new BackendError('server-failed', 'unavailable'), 'busy'],
    [new BackendError('server-failed', 'not-found'), 'odd'],
    [new BackendError('server-failed', 'toString'), 'odd'],
    [new BackendError('server-failed'), 'odd'],
  ] as const)('tells what to do after “%s”', async (fault, words) => {
    const server = new TeamBeside();
    server.world.fault = fault;
    await connectWith(GOOD, server);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(en.faults[words].say + en.faults[words].next);
    enter({});
    expect(await screen.findByText('Up to date')).toBeTruthy();
  });

  it('tells of a full disk as everywhere', async () => {
    const server = new TeamBeside();
    server.world.fault = new AppError('storage-full');
    await connectWith(GOOD, server);
    expect((await screen.findByRole('alert')).textContent).toContain('no space left');
  });

  it('asks what becomes of the records that are here, and sends none unasked', async () => {
    const server = new TeamBeside();
    server.world.local = 1234;
    await connectWith(GOOD, server);
    const choice = screen.getByRole('group', { name: /the 1,234 records here/ });
    expect((await within(choice).findByRole('alert')).textContent).toBe('Choose one of the two.');
    expect(server.entered).toEqual([]);
    fireEvent.click(within(choice).getByRole('radio', { name: /Keep apart/ }));
    enter({});
    await screen.findByText('Up to date');
    expect(server.entered.map(({ local }) => local)).toEqual(['apart']);
  });

  it('does not ask that where there are none', async () => {
    await connectWith({});
    expect(screen.queryByRole('radio', { name: /Keep apart/ })).toBeNull();
  });
});

describe('how it stands with the server', () => {
  const outcomes = Object.keys(en.states) as (keyof typeof en.states)[];

  it.each(
    outcomes.flatMap((outcome) => [[outcome, 'en-GB', en] as const, [outcome, 'es', es] as const]),
  )('“%s” is said in %s', async (outcome, locale, texts) => {
    const server = new TeamBeside().connected({ outcome, waiting: 3 });
    await openOptions({ section: 'team', locale, team: server });
    const words = outcome === 'idle' ? texts.unsent : texts.states[outcome];
    const title = await screen.findByText(words.title, { selector: 'strong' });
    const card = title.closest<HTMLElement>('[data-card]')!;
    expect(card.textContent).toContain(words.next);
    expect(card.textContent).toContain(texts.waiting(3, '3'));
    for (const fact of ['https://ficha.acme.example', 'Acme Ltd', 'ana@acme.example']) {
      expect(within(card).getByText(fact)).toBeTruthy();
    }
    expect(card.textContent).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each([
    'client',
    'server',
  ] as const)('names the %s where it is to be updated', async (update) => {
    const server = new TeamBeside().connected({ outcome: 'version-old', update });
    await openOptions({ section: 'team', team: server });
    expect(await screen.findByText(en.updates[update].title)).toBeTruthy();
  });

  it('is allowed where the browser wants the user to say so, and syncs then', async () => {
    const server = new TeamBeside().connected({ outcome: 'not-allowed' });
    await openOptions({ section: 'team', team: server });
    await screen.findByText(en.states['not-allowed'].title);
    expect(screen.queryByRole('button', { name: en.syncNow })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: en.allow }));
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.asked).toEqual(['allow']);
  });

  it('is “up to date” only where nothing waits and nothing was refused', async () => {
    const server = new TeamBeside().connected({ waiting: 1, refused: 1 });
    await openOptions({ section: 'team', team: server });
    expect(await screen.findByText(en.partly.title)).toBeTruthy();
    server.connected({ waiting: 1 });
    expect(await screen.findByText(en.unsent.title)).toBeTruthy();
    server.connected();
    expect(await screen.findByText('Up to date')).toBeTruthy();
  });

  it('tells how long ago it was synced', async () => {
    const syncedAt = '2026-11-23T11:58:00.000Z' as Instant;
    await openOptions({ section: 'team', team: new TeamBeside().connected({ syncedAt }) });
    expect(await screen.findByText('Synced 2 minutes ago')).toBeTruthy();
  });

  it('shows how far the first sync is, and its end', async () => {
    const first: Partial<TeamState> = { outcome: 'syncing', part: 0.42 };
    const server = new TeamBeside().connected(first);
    await openOptions({ section: 'team', team: server });
    const bar = await screen.findByRole('progressbar', { name: en.firstSync });
    expect(bar.getAttribute('value')).toBe('0.42');
    expect(screen.getByText('42%')).toBeTruthy();
    server.connected();
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('syncs when asked to, once at a time', async () => {
    const server = new TeamBeside().connected();
    await openOptions({ section: 'team', team: server });
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Sync now' });
    fireEvent.click(button);
    expect(await screen.findByText('Syncing…')).toBeTruthy();
    expect(button.disabled).toBe(true);
    expect(server.asked).toEqual(['sync']);
  });

  it('takes the password alone where the session has ended', async () => {
    const server = new TeamBeside().connected({ outcome: 'signed-out', waiting: 2 });
    await openOptions({ section: 'team', team: server });
    const button = await screen.findByRole('button', { name: 'Sign in' });
    expect(screen.queryByRole('button', { name: 'Sync now' })).toBeNull();
    fireEvent.click(button);
    expect(await complaintOf('Password')).toBe('Enter your password.');
    fill(screen.getByLabelText('Password'), 'wrong');
    fireEvent.click(button);
    await waitFor(async () => expect(await complaintOf('Password')).toBe(en.passwordWrong));
    fill(screen.getByLabelText('Password'), 'right');
    fireEvent.click(button);
    expect(await screen.findByText('Up to date')).toBeTruthy();
    expect(server.entered[1]).toMatchObject({
      address: 'https://ficha.acme.example',
      entry: { email: 'ana@acme.example', workspaceId: 'acme' },
    });
  });
});

describe('what the server refused', () => {
  const MARKUP = '<img class="planted" src="x"><b class="planted">bold</b>';

  it.each([
    ['en-GB', en],
    ['es', es],
  ] as const)('is listed in %s by name, with a reason, and as plain text', async (locale, texts) => {
    const server = new TeamBeside();
    server.world.refused = (Object.keys(texts.refusals) as Refusal[]).map((reason) => ({
      table: 'account',
      id: reason,
      name: `${reason} ${MARKUP}`,
      reason,
      detail: MARKUP,
    }));
    await openOptions({ section: 'team', locale, team: server.connected() });
    const list = await screen.findByRole('list', { name: texts.refusedTitle(5, '5') });
    for (const { reason } of server.world.refused) {
      const row = within(list).getByText(`${reason} ${MARKUP}`).closest('li')!;
      expect(row.textContent).toContain(texts.refusals[reason]);
      expect(row.textContent).toContain(texts.serverSays(MARKUP));
      expect(row.textContent).toContain(texts.kinds.account);
    }
    expect(document.querySelector('.planted')).toBeNull();
  });

  it('is gone to: records in the panel, own lists in their section', async () => {
    const store = await smallCrm();
    await addRelation(store, 'r1', { contactId: 'jane', organizationId: 'acme' });
    const server = new TeamBeside();
    const record = (table: 'account' | 'activity' | 'relation' | 'category', id: string) => ({
      table,
      id,
      name: `The ${table}`,
      reason: 'invalid' as const,
    });
    server.world.refused = [
      record('account', 'acme'),
      record('activity', 'call'),
      record('relation', 'r1'),
      record('relation', 'gone'),
      record('category', 'client'),
    ];
    const shown: Partial<PanelTarget>[] = [];
    const openPanel = async (target: Partial<PanelTarget> | Promise<Partial<PanelTarget>>) => {
      shown.push(await target);
    };
    await openOptions({ section: 'team', store, team: server.connected(), openPanel });
    fireEvent.click(await screen.findByRole('button', { name: 'The account' }));
    fireEvent.click(screen.getByRole('button', { name: 'The activity' }));
    for (const link of screen.getAllByRole('button', { name: 'The relation' })) {
      fireEvent.click(link);
    }
    await waitFor(() => expect(shown).toHaveLength(4));
    expect(shown).toContainEqual({ accountIds: ['acme'] });
    expect(shown).toContainEqual({ activityId: 'call' });
    expect(shown).toContainEqual({ accountIds: ['jane'] });
    expect(shown).toContainEqual({ accountIds: [] });
    const link = screen.getByRole('link', { name: 'The category' });
    expect(link.getAttribute('href')).toBe('#categories');
  });

  it('is named without a link where no panel can be opened', async () => {
    const server = new TeamBeside();
    server.world.refused = [{ table: 'account', id: 'x', name: '', reason: 'too-large' }];
    await openOptions({ section: 'team', team: server.connected() });
    expect(await screen.findByText('Without a name')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Without a name' })).toBeNull();
  });

  it('is read again after each sync, and counted where it is too much to list', async () => {
    const server = new TeamBeside();
    server.world.refused = Array.from({ length: 60 }, (_, at) => ({
      table: 'account',
      id: `${at}`,
      name: `Account ${at}`,
      reason: 'forbidden',
    }));
    await openOptions({ section: 'team', team: server.connected() });
    expect(await screen.findByText('And 10 more records.')).toBeTruthy();
    server.world.refused = server.world.refused.slice(55);
    server.connected({ refused: 60, syncedAt: '2026-11-23T11:59:00.000Z' as Instant });
    await waitFor(() => expect(screen.queryByText('And 10 more records.')).toBeNull());
    expect(screen.getByText('Account 55')).toBeTruthy();
  });
});

describe('signing out', () => {
  async function ask(server: TeamBeside) {
    await openOptions({ section: 'team', team: server });
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out…' }));
    return within(await screen.findByRole('dialog'));
  }

  it('keeps the records here unless told otherwise, and says so', async () => {
    const server = new TeamBeside().connected();
    const dialog = await ask(server);
    fireEvent.click(dialog.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText(en.signedOutKept)).toBeTruthy();
    expect(await screen.findByLabelText('Server address')).toBeTruthy();
    expect(server.asked).toEqual(['keep']);
  });

  it('says how many records go, and warns of changes that nobody else has', async () => {
    const server = new TeamBeside();
    const dialog = await ask(server.connected({ waiting: 2, refused: 1 }));
    expect(dialog.getByText(en.unsentKept(3, '3'))).toBeTruthy();
    const wipe = dialog.getByRole('radio', { name: /Remove them/ });
    expect(wipe.closest('label')!.textContent).toMatch(/All \d+ records go from this browser/);
    fireEvent.click(wipe);
    expect(dialog.getByText(en.unsentLost(3, '3'))).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Sign out and remove' }));
    await waitFor(() => expect(server.asked).toEqual(['wipe']));
  });

  it('warns of nothing where all has reached the team, and leaves all as it is on Cancel', async () => {
    const server = new TeamBeside().connected();
    const dialog = await ask(server);
    expect(dialog.queryByText(/reached the team/)).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked).toEqual([]);
  });

  it('tells why it failed, and stays connected', async () => {
    const server = new TeamBeside().connected();
    server.world.fault = new AppError('store-failed');
    const dialog = await ask(server);
    fireEvent.click(dialog.getByRole('button', { name: 'Sign out' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not read or save');
    expect(screen.getByText('Up to date')).toBeTruthy();
  });
});
