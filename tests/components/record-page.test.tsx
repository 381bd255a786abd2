// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';
import { editOf } from '@/utils/core/change';
import type { PipelineId } from '@/utils/core/ids';
import { newPipeline } from '@/utils/core/pipeline';
import { openPanel } from './open-panel';
import { addActivity, invoiceOf, now, smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const stages = [
  { id: 'enquiry', name: 'Enquiry', probability: 20 },
  { id: 'proposal', name: 'Proposal', probability: 60 },
];
const pipeline = newPipeline({ name: 'Sales', rank: 0, stages }, 'sales' as PipelineId, now);
const add = (title: string, fields: Record<string, unknown>) => addActivity(store, title, fields);
const task = { kind: 'task', priority: 'normal', status: 'open' };
const event = {
  kind: 'event',
  startsAt: '2026-11-30T09:30:00.000Z',
  endsAt: '2026-11-30T11:00:00.000Z',
  allDay: false,
  status: 'planned',
};
const opportunity = {
  kind: 'opportunity',
  pipeline: 'sales',
  stage: 'enquiry',
  amount: { amount: 500_00, currency: 'EUR' },
  probability: 20,
  openedOn: '2026-11-01',
  status: 'open',
};
const project = { kind: 'project', status: 'active', stage: 'Planning', startOn: '2026-11-01' };

async function openPage(title: string, shell?: Partial<Shell>) {
  const steps = [
    { key: 0, route: { view: 'account', id: 'acme' } },
    { key: 1, route: { view: 'activity', id: title.replaceAll(' ', '-') } },
  ];
  const trail = JSON.stringify({ steps, at: 1 });
  const panel = openPanel({ store, trail, ...(shell && { shell }) });
  await screen.findByRole('heading', { level: 1, name: title });
  return panel;
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const item = (name: string) => fireEvent.click(screen.getByRole('menuitem', { name }));
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
const stored = async (title: string) => store.get('activity', title.replaceAll(' ', '-'));
const becomes = (title: string, fields: object) =>
  waitFor(async () => expect(await stored(title)).toMatchObject(fields));

describe('the page of a record', () => {
  it('leads back to its accounts and tells all that is known', async () => {
    await add('Site visit', {
      ...event,
      accountIds: ['acme', 'jane'],
      location: 'Hall 3',
      ownerId: 'mar',
      description: 'One\nTwo',
    });
    await openPage('Site visit');
    const accounts = within(screen.getByRole('navigation', { name: 'Belongs to' }));
    expect(accounts.getAllByRole('link').map((one) => one.textContent)).toEqual([
      'Acme Tools Ltd',
      'Jane Doe',
    ]);
    expect(screen.getByText('planned')).toBeTruthy();
    expect(screen.getByText('1.5 hours')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hall 3' }).getAttribute('href')).toBe(
      'https://www.openstreetmap.org/search?query=Hall%203',
    );
    expect(screen.getByText('Responsible: Mar Solà')).toBeTruthy();
    expect(screen.getByText(/^One\sTwo$/)).toBeTruthy();
  });

  it('makes a link of no address but one of the web', async () => {
    const note = { kind: 'note', text: 'x', notedAt: now };
    await add('good', { ...note, sourceUrl: 'https://acme.example/a' });
    await add('evil', { ...note, sourceUrl: 'javascript:alert(1)' });
    await openPage('good');
    expect(document.querySelector('dd a')?.getAttribute('href')).toBe('https://acme.example/a');
    cleanup();
    await openPage('evil');
    expect(screen.getByText('javascript:alert(1)')).toBeTruthy();
    expect(document.querySelector('dd a')).toBeNull();
  });

  it('shows markup as the text it is', async () => {
    await add('odd', { ...task, title: '<b>odd</b>', description: '<img src=x onerror=alert(1)>' });
    const steps = [{ key: 0, route: { view: 'activity', id: 'odd' } }];
    openPanel({ store, trail: JSON.stringify({ steps, at: 0 }) });
    expect(await screen.findByRole('heading', { level: 1, name: '<b>odd</b>' })).toBeTruthy();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('article img')).toBeNull();
  });

  it('says that it is gone once it has been deleted, and undo brings it back', async () => {
    await add('Call back', task);
    await openPage('Call back');
    item('Delete');
    expect(await screen.findByText('Call back deleted')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'Acme Tools Ltd' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forward' }));
    expect(await screen.findByText('This record is no longer here')).toBeTruthy();
    await undo();
    expect(await screen.findByRole('heading', { level: 1, name: 'Call back' })).toBeTruthy();
  });
});

describe('related records', () => {
  it('stand there whichever of the two names the other', async () => {
    await add('Rebuild', project);
    await add('Order wood', { ...task, links: ['Rebuild'] });
    await add('bill', invoiceOf(100_00, { links: ['Rebuild'] }));
    await openPage('Rebuild');
    expect(screen.getByRole('button', { name: /^Task: Order wood/ })).toBeTruthy();
    const bill = screen.getByRole('button', { name: /^Invoice: bill/ });
    expect(bill.textContent).toContain('€100.00');
    expect(bill.textContent).toContain('unpaid');
    cleanup();
    await openPage('Order wood');
    fireEvent.click(screen.getByRole('button', { name: /^Project: Rebuild/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rebuild' })).toBeTruthy();
  });

  it('are linked by choosing among the records of its accounts, and let go of again', async () => {
    await add('Rebuild', project);
    await add('Order wood', task);
    await add('Elsewhere', { ...task, accountIds: ['globex'] });
    await openPage('Order wood');
    click('Link a record');
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    expect(dialog.queryByText('Elsewhere')).toBeNull();
    fireEvent.input(dialog.getByLabelText('Title or number'), { target: { value: 'reb' } });
    fireEvent.click(await dialog.findByText('Rebuild'));
    await becomes('Order wood', { links: ['Rebuild'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Take the link to Rebuild away' }));
    await becomes('Order wood', { links: [] });
    await undo();
    await becomes('Order wood', { links: ['Rebuild'] });
  });

  it('are let go of from the side that is named, too', async () => {
    await add('Rebuild', project);
    await add('Order wood', { ...task, links: ['Rebuild'] });
    await openPage('Rebuild');
    click('Take the link to Order wood away');
    await becomes('Order wood', { links: [] });
  });

  it('are made from there, linked with it', async () => {
    await add('Rebuild', project);
    await openPage('Rebuild');
    item('Task T');
    expect(await screen.findByRole('heading', { level: 1, name: 'New task' })).toBeTruthy();
    click('Save');
    await becomes('new-1', { title: 'Follow up', links: ['Rebuild'] });
  });
});

describe('what one does with a record', () => {
  it('a task is completed and opened again', async () => {
    await add('Call back', task);
    await openPage('Call back');
    click('Complete');
    await becomes('Call back', { status: 'done', completedAt: now });
    fireEvent.click(await screen.findByRole('button', { name: 'Reopen' }));
    await becomes('Call back', { status: 'open' });
    expect(await stored('Call back')).not.toHaveProperty('completedAt');
  });

  it('an event is held or cancelled, which can be undone', async () => {
    await add('Visit', event);
    await openPage('Visit');
    click('Mark as held');
    await becomes('Visit', { status: 'held' });
    await undo();
    await becomes('Visit', { status: 'planned' });
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel event' }));
    await becomes('Visit', { status: 'cancelled' });
  });

  it('a project is archived and taken out of the archive', async () => {
    await add('Rebuild', project);
    await openPage('Rebuild');
    click('Archive');
    await becomes('Rebuild', { status: 'archived' });
    fireEvent.click(await screen.findByRole('button', { name: 'Take out of the archive' }));
    await becomes('Rebuild', { status: 'active' });
  });

  it('an event is handed out as a calendar file named by its title', async () => {
    const files: { name: string; type: string; text: string }[] = [];
    await add('Visit', event);
    await openPage('Visit', { download: (file) => void files.push(file) });
    item('Save as calendar file');
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]).toMatchObject({ name: 'Visit.ics', type: 'text/calendar' });
    expect(files[0]!.text).toContain('DTSTART:20261130T093000Z');
  });
});

describe('an opportunity', () => {
  beforeEach(async () => {
    await store.edit([editOf('pipeline', undefined, pipeline)!]);
    await add('Shelves', opportunity);
  });

  it('moves to the stage that is chosen and takes its probability, and back', async () => {
    await openPage('Shelves');
    fireEvent.click(screen.getByRole('radio', { name: 'Proposal' }));
    expect(await screen.findByText('Moved to Proposal')).toBeTruthy();
    await becomes('Shelves', { stage: 'proposal', probability: 60 });
    await undo();
    await becomes('Shelves', { stage: 'enquiry', probability: 20 });
  });

  it('is lost with a reason, keeps both, and opens again without', async () => {
    await openPage('Shelves');
    click('Lost');
    fireEvent.click(await screen.findByText('Too expensive'));
    fireEvent.click(screen.getByText('Mark as lost'));
    await becomes('Shelves', {
      status: 'lost',
      reason: 'Too expensive',
      closedOn: '2026-11-23',
      probability: 0,
    });
    expect(await screen.findByText('Too expensive')).toBeTruthy();
    await screen.findByRole('button', { name: 'Reopen' });
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Stage' }).disabled).toBe(true);
    click('Reopen');
    await becomes('Shelves', { status: 'open', probability: 20 });
    expect(await stored('Shelves')).not.toHaveProperty('reason');
  });

  it('is won, which undo takes back', async () => {
    await openPage('Shelves');
    click('Won');
    fireEvent.input(await screen.findByLabelText(/^Reason/), {
      target: { value: 'Their neighbour has ours' },
    });
    fireEvent.click(screen.getByText('Mark as won'));
    await becomes('Shelves', {
      status: 'won',
      probability: 100,
      reason: 'Their neighbour has ours',
    });
    await undo();
    await becomes('Shelves', { status: 'open', probability: 20 });
  });
});
