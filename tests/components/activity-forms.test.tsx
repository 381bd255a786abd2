// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { editOf } from '@/utils/core/change';
import type { PipelineId } from '@/utils/core/ids';
import { newPipeline } from '@/utils/core/pipeline';
import { keptDrafts } from './kept-drafts';
import { openPanel } from './open-panel';
import { addActivity, now, smallCrm } from './small-crm';

process.env.TZ = 'Europe/Madrid';
let store: Store;
let drafts: ReturnType<typeof keptDrafts>;
beforeEach(async () => {
  store = await smallCrm();
  drafts = keptDrafts();
});

async function open(route: object, heading: string) {
  const steps = [
    { key: 0, route: { view: 'account', id: 'acme' } },
    { key: 1, route },
  ];
  openPanel({ store, shell: { drafts }, trail: JSON.stringify({ steps, at: 1 }) });
  await screen.findByRole('heading', { level: 1, name: heading });
}
const openNew = (kind: string, heading: string) =>
  open({ view: 'new-activity', kind, accountId: 'jane' }, heading);
const openEdit = (id: string, heading: string) => open({ view: 'edit-activity', id }, heading);
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(field(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const stored = (id: string) => store.get('activity', id);

describe('a new record', () => {
  it.each([
    ['event', 'New event'],
    ['task', 'New task'],
    ['call', 'Log a call'],
    ['opportunity', 'New opportunity'],
    ['project', 'New project'],
  ])('a %s needs nothing but Save, and belongs to me, the contact and its organization', async (kind, heading) => {
    await openNew(kind, heading);
    save();
    await waitFor(async () =>
      expect(await stored('new-1')).toMatchObject({
        kind,
        ownerId: 'mar',
        accountIds: ['jane', 'acme'],
      }),
    );
  });

  it('a note needs its text, and takes its title from it', async () => {
    await openNew('note', 'New note');
    save();
    expect((await screen.findByRole('alert')).textContent).toBe('Write the note.');
    type('Text', 'They want blue.\nAsk Ana.');
    save();
    await waitFor(async () =>
      expect(await stored('new-1')).toMatchObject({ title: 'They want blue.' }),
    );
  });

  it('comes back as it was left when the panel is closed over it', async () => {
    await openNew('call', 'Log a call');
    type('Title', 'About the desks');
    type(/^Minutes/, '12');
    cleanup();
    await openNew('call', 'Log a call');
    expect(screen.getByText('Brought back as you left it.')).toBeTruthy();
    expect(field('Title').value).toBe('About the desks');
    expect(field(/^Minutes/).value).toBe('12');
    fireEvent.click(screen.getByRole('button', { name: 'Start anew' }));
    expect(field('Title').value).toBe('Phone call');
  });
});

describe('the times of an event', () => {
  const times = () => [field('Starts').value, field('Ends').value];

  it('are the next full hour here, and the end goes along with the start', async () => {
    await openNew('event', 'New event');
    expect(times()).toEqual(['2026-11-23T14:00', '2026-11-23T15:00']);
    type('Starts', '2026-11-24T09:30');
    expect(times()).toEqual(['2026-11-24T09:30', '2026-11-24T10:30']);
    type('Ends', '2026-11-24T12:00');
    type('Starts', '2026-11-25T09:30');
    expect(times()).toEqual(['2026-11-25T09:30', '2026-11-25T12:00']);
    save();
    await waitFor(async () =>
      expect(await stored('new-1')).toMatchObject({
        startsAt: '2026-11-25T08:30:00.000Z',
        endsAt: '2026-11-25T11:00:00.000Z',
      }),
    );
  });

  it('become days and come back as times on those days', async () => {
    await openNew('event', 'New event');
    fireEvent.click(field('All day'));
    expect(times()).toEqual(['2026-11-23', '2026-11-23']);
    type('Starts', '2026-11-26');
    type('Ends', '2026-11-27');
    fireEvent.click(field('All day'));
    expect(times()).toEqual(['2026-11-26T14:00', '2026-11-27T15:00']);
    fireEvent.click(field('All day'));
    save();
    await waitFor(async () =>
      expect(await stored('new-1')).toMatchObject({
        allDay: true,
        startsAt: '2026-11-26',
        endsAt: '2026-11-27',
        at: '2026-11-26',
      }),
    );
  });

  it('are refused where the end comes first, with the words at the end', async () => {
    await openNew('event', 'New event');
    type('Ends', '2026-11-23T13:59');
    save();
    expect((await screen.findByRole('alert')).textContent).toBe('The end is before the start.');
    expect(field('Ends').getAttribute('aria-invalid')).toBe('true');
    expect(await stored('new-1')).toBeUndefined();
  });
});

describe('the probability of an opportunity', () => {
  const stages = [
    { id: 'a', name: 'Talk', probability: 10 },
    { id: 'b', name: 'Offer', probability: 55 },
  ];
  beforeEach(async () => {
    const pipeline = newPipeline({ name: 'Own', rank: 0, stages }, 'own' as PipelineId, now);
    await store.edit([editOf('pipeline', undefined, pipeline)!]);
  });
  const stage = (value: string) => {
    field('Stage').value = value;
    // Beside Zag's adapter, which brings Preact's compat, `fireEvent.change` would send `input`.
    fireEvent(field('Stage'), new Event('change', { bubbles: true }));
  };

  it('follows the stage until the user gives one', async () => {
    await openNew('opportunity', 'New opportunity');
    await screen.findByText('Offer');
    expect(field(/^Probability/).value).toBe('10');
    stage('b');
    await waitFor(() => expect(field(/^Probability/).value).toBe('55'));
    type(/^Probability/, '40');
    stage('a');
    expect(field(/^Probability/).value).toBe('40');
  });
});

describe('a record that somebody else changes meanwhile', () => {
  const task = { kind: 'task', priority: 'normal', status: 'open', dueOn: '2026-12-01' };
  const elsewhere = (fields: Record<string, string>) =>
    store.edit([{ table: 'activity', id: 'Order-wood', fields }]);

  it('is followed in the fields the user has not touched, and both edits stay', async () => {
    await addActivity(store, 'Order wood', task);
    await openEdit('Order-wood', 'Edit task');
    type('Title', 'Order oak');
    await elsewhere({ dueOn: '2026-12-24' });
    await waitFor(() => expect(field(/^Due/).value).toBe('2026-12-24'));
    save();
    await waitFor(async () =>
      expect(await stored('Order-wood')).toMatchObject({ title: 'Order oak', dueOn: '2026-12-24' }),
    );
  });

  it('is told of where both have changed the same field; saving wins', async () => {
    await addActivity(store, 'Order wood', task);
    await openEdit('Order-wood', 'Edit task');
    type('Title', 'Order oak');
    await elsewhere({ title: 'Order pine' });
    expect((await screen.findByRole('alert')).textContent).toContain('Changed elsewhere meanwhile');
    expect(field('Title').value).toBe('Order oak');
    save();
    await waitFor(async () =>
      expect(await stored('Order-wood')).toMatchObject({ title: 'Order oak' }),
    );
  });

  it('is gone where it has been deleted', async () => {
    await addActivity(store, 'Order wood', task);
    await openEdit('Order-wood', 'Edit task');
    await store.edit([{ table: 'activity', id: 'Order-wood', fields: { deleted: true } }]);
    expect(await screen.findByText('This record is no longer here')).toBeTruthy();
  });
});

describe('the Create menu', () => {
  it('has a letter of its own for each kind, in every language', async () => {
    const { full } = await import('@/components/text/full');
    const { fullEs } = await import('@/components/text/full-es');
    for (const { letters } of [full, fullEs]) {
      expect(new Set(Object.values(letters)).size).toBe(10);
    }
  });
});
