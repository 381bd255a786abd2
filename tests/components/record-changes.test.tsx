// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { RecordHistory, TeamTie } from '@/utils/app/sync/record-history';
import type { Stamp } from '@/utils/core/stamp';
import { BackendError } from '@/utils/core/sync/failure';
import type { LoggedChange } from '@/utils/core/sync/wire';
import { type Instant, instantOf } from '@/utils/core/time';
import { openPanel } from './open-panel';
import { addActivity, smallCrm } from './small-crm';

const mar = { id: 'mar', name: 'Mar Solà' };
const ben = { id: 'ben', name: 'Ben' };
const at = (minute: number): Instant => instantOf(Date.UTC(2026, 10, 23, 10) + minute * 60_000);
const stamp = (minute: number, node: string) => `${at(minute)}-0000-${node}` as Stamp;
const took = (
  minute: number,
  member: LoggedChange['member'],
  fields: LoggedChange['fields'],
  more: Partial<LoggedChange> = {},
): LoggedChange => ({
  at: at(minute),
  member,
  stamp: stamp(minute, member.id),
  fields,
  ...more,
});

/** A server that knows these pages, and a browser that is tied to it. */
class HistoryBeside implements RecordHistory {
  tie: TeamTie = { connected: true };
  pages: LoggedChange[][] = [];
  fault: unknown;
  readonly asked: (string | undefined)[] = [];
  readonly #listeners = new Set<(tie: TeamTie) => void>();

  tell(tie: TeamTie): void {
    this.tie = tie;
    for (const listener of this.#listeners) listener(tie);
  }

  watch(listener: (tie: TeamTie) => void) {
    this.#listeners.add(listener);
    listener(this.tie);
    return () => this.#listeners.delete(listener);
  }

  async changes({ table, id }: { table: string; id: string }, before?: string) {
    this.asked.push([table, id, before].filter(Boolean).join(' '));
    if (this.fault) throw this.fault;
    const place = Number(before ?? 0);
    const isLast = place >= this.pages.length - 1;
    return { changes: this.pages[place] ?? [], ...(!isLast && { next: `${place + 1}` }) };
  }
}

let store: Store;
let history: HistoryBeside;
beforeEach(async () => {
  store = await smallCrm();
  history = new HistoryBeside();
  await addActivity(store, 'Send offer', { kind: 'task', priority: 'normal', status: 'open' });
});

async function openTask(locale = 'en-GB', shell = {}) {
  const steps = [{ key: 0, route: { view: 'activity', id: 'Send-offer' } }];
  const trail = JSON.stringify({ steps, at: 0 });
  openPanel({ store, trail, locale, shell: { history: async () => history, ...shell } });
  await screen.findByRole('heading', { level: 1, name: 'Send offer' });
}

/** What happy-dom does not do by itself when the summary is clicked. */
async function unfold(name = 'Changes') {
  const section = await screen.findByRole('region', { name });
  const details = section.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(section);
}

describe('the changes of a record', () => {
  it('asks for nothing before they are opened', async () => {
    await openTask();
    await screen.findByRole('region', { name: 'Changes' });
    expect(history.asked).toEqual([]);
    await unfold();
    await waitFor(() => expect(history.asked).toEqual(['activity Send-offer']));
  });

  it('are not there where this browser has no team, and come with one', async () => {
    history.tie = { connected: false };
    await openTask();
    await screen.findByText('Details');
    expect(screen.queryByRole('region', { name: 'Changes' })).toBeNull();
    history.tell({ connected: true });
    await screen.findByRole('region', { name: 'Changes' });
  });

  it('say who changed which field from what to what, the latest first', async () => {
    const before = { at: at(1), member: ben, stamp: stamp(1, 'ben') };
    history.pages = [
      [
        took(
          20,
          mar,
          { dueOn: '2026-12-01', ownerId: 'mar', priority: 'high', accountIds: ['jane', 'acme'] },
          {
            before: {
              priority: { ...before, value: 'normal' },
              accountIds: { ...before, value: ['acme'] },
            },
          },
        ),
        took(1, ben, { title: 'Send offer', createdAt: at(1) }),
      ],
    ];
    await openTask();
    const section = await unfold();
    const list = await section.findByRole('list', { name: 'Changes, the latest first' });
    const [latest, first] = [...list.children].map((one) => one.textContent);
    expect(latest).toContain('Mar Solà (me)');
    expect(latest).toContain('Due1 Dec');
    expect(latest).toContain('ResponsibleMar Solà');
    expect(latest).toContain('Priorityfrom Normalto High');
    expect(latest).toContain('Belongs tofrom Acme Tools Ltdto Jane Doe, Acme Tools Ltd');
    expect(first).toContain('Ben made this');
  });

  it('mark what two changed without knowing of each other, and keep the value that lost', async () => {
    const winner = { at: at(12), member: ben, stamp: stamp(12, 'ben'), value: 'Send the offer' };
    history.pages = [
      [
        took(
          5,
          mar,
          {},
          {
            at: at(30),
            overruled: { title: 'Call first' },
            before: { title: winner },
          },
        ),
      ],
    ];
    await openTask();
    const section = await unfold();
    await section.findByText('Call first');
    section.getByText(/Also changed by Ben, .*; the later change counts, so this one does not/);
    section.getByText(/What counted then: Send the offer/);
    section.getByText(/reached the server/);
  });

  it('come a page at a time', async () => {
    history.pages = [
      [took(3, ben, { title: 'Third' })],
      [took(2, ben, { title: 'Second' })],
      [took(1, ben, { title: 'First' })],
    ];
    await openTask();
    const section = await unfold();
    for (const title of ['Third', 'Second']) {
      await section.findByText(title);
      fireEvent.click(section.getByRole('button', { name: 'Show earlier ones' }));
    }
    await section.findByText('First');
    section.getByText('Third');
    await waitFor(() => expect(section.queryByRole('button')).toBeNull());
  });

  it('are read again after a sync', async () => {
    history.pages = [[took(1, ben, { title: 'First' })]];
    await openTask();
    const section = await unfold();
    await section.findByText('First');
    history.pages = [[took(2, mar, { title: 'Second' }), ...history.pages[0]!]];
    history.tell({ connected: true, syncedAt: at(2) });
    await section.findByText('Second');
  });

  it('say where the server knows of none yet', async () => {
    await openTask();
    await (await unfold()).findByText(/The server knows of no change yet/);
  });

  it('say that they need the server where it is not reached, and try again', async () => {
    history.fault = new BackendError('offline');
    await openTask();
    const section = await unfold();
    await section.findByText('The server cannot be reached.');
    history.fault = undefined;
    history.pages = [[took(1, ben, { title: 'First' })]];
    fireEvent.click(section.getByRole('button', { name: 'Try again' }));
    await section.findByText('First');
  });

  it('lead to the sign-in where the session has ended', async () => {
    history.fault = new BackendError('signed-out');
    const opened: unknown[] = [];
    await openTask('en-GB', { openOptions: (section?: string) => opened.push(section) });
    const section = await unfold();
    fireEvent.click(await section.findByRole('button', { name: 'Sign in again' }));
    expect(opened).toEqual(['team']);
  });

  it('tell of a server that fails', async () => {
    history.fault = new BackendError('server-failed', 'status 500');
    await openTask();
    await (await unfold()).findByText('The server did not tell the changes.');
  });

  it('speak Spanish', async () => {
    history.pages = [[took(1, ben, { createdAt: at(1) })]];
    await openTask('es-ES');
    const section = await unfold('Cambios');
    await section.findByText(/lo creó/);
  });
});

it('an account’s card has its changes too, also of a field of one’s own', async () => {
  history.pages = [
    [
      took(2, ben, {
        'custom.Sector': 'Boats',
        emails: [{ label: 'work', address: 'a@b.example' }],
      }),
      took(1, ben, { deleted: true, mergedInto: 'globex' }),
    ],
  ];
  const steps = [{ key: 0, route: { view: 'account', id: 'acme' } }];
  const trail = JSON.stringify({ steps, at: 0 });
  openPanel({ store, trail, shell: { history: async () => history } });
  const section = await unfold();
  const list = await section.findByRole('list', { name: 'Changes, the latest first' });
  expect(list.textContent).toContain('SectorBoats');
  expect(list.textContent).toContain('E-maila@b.example');
  within(list).getByRole('link', { name: 'Globex' });
  expect(history.asked).toEqual(['account acme']);
});
