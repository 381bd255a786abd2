// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { addCategory, categoryList } from '@/utils/app/categories';
import { addCustomField, customFieldList } from '@/utils/app/custom-fields';
import { addPipeline, pipelineList } from '@/utils/app/pipelines';
import { ensureStartingLists } from '@/utils/app/starting-lists';
import { chooseInMenu, fill, openOptions } from './open-options';
import { textIn } from './open-panel';
import { addActivity, smallCrm, stillWorld } from './small-crm';

const stages = [
  { name: 'First', probability: 10 },
  { name: 'Second', probability: 70 },
];

async function withCategories() {
  const store = await smallCrm();
  await ensureStartingLists(store, stillWorld(), textIn('en').t.starting);
  await addCategory(store, stillWorld(), { name: 'Press', tone: 'red' });
  return openOptions({ store, section: 'categories' });
}

function rowNames(list: string): string[] {
  const rows = within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
  return rows.map((row) => row.querySelector('input')?.value ?? '');
}

describe('categories', () => {
  it('are renamed where they stand, and not to a name that is taken', async () => {
    const { store } = await withCategories();
    const field = await screen.findByDisplayValue('Press');
    fill(field, ' customer ');
    expect((await screen.findByRole('alert')).textContent).toContain('already a “Customer”');
    fill(field, 'Media');
    await screen.findByText('Press saved');
    expect((await categoryList(store)).map(({ name }) => name)).toContain('Media');
    expect(await screen.findByDisplayValue('Media')).toBeTruthy();
  });

  it('are put in order by arrow keys and by the menu of a row', async () => {
    await withCategories();
    const grip = await screen.findByRole('button', { name: 'Move Press' });
    grip.focus();
    fireEvent.keyDown(grip, { key: 'ArrowUp' });
    await screen.findByText('Press is now 5 of 6');
    expect(rowNames('Categories').slice(-2)).toEqual(['Press', 'Other']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Press');
    await chooseInMenu('Press', 'Move down');
    await waitFor(() => expect(rowNames('Categories').slice(-2)).toEqual(['Other', 'Press']));
  });

  it('in use ask what their accounts get before they go, and come back', async () => {
    const { store } = await withCategories();
    await screen.findByDisplayValue('Press');
    await chooseInMenu('Customer', 'Remove');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 account has this category');
    const press = (await categoryList(store)).at(-1)!.id;
    fireEvent.change(within(dialog).getByLabelText('They get'), { target: { value: press } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await screen.findByText('Customer removed');
    expect((await store.get('account', 'acme'))?.categoryId).toBe(press);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByDisplayValue('Customer');
    await waitFor(async () => {
      expect((await store.get('account', 'acme'))?.categoryId).toBe('customer');
    });
  });

  it('nobody uses go at once', async () => {
    await withCategories();
    await screen.findByDisplayValue('Press');
    await chooseInMenu('Press', 'Remove');
    await screen.findByText('Press removed');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('members', () => {
  it('are added, with whoever adds themselves first as the person at the keyboard', async () => {
    const store = await smallCrm();
    await store.edit([{ table: 'member', id: 'mar', fields: { deleted: true } }]);
    await openOptions({ store, section: 'members' });
    await screen.findByText(/Nobody is marked as you/);
    fireEvent.click(screen.getByRole('button', { name: 'Add a member' }));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Iker' } });
    const addresses = screen.getByLabelText('E-mail addresses');
    fireEvent.input(addresses, { target: { value: 'iker@lago.example\nnonsense' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toContain('“nonsense”');
    fireEvent.input(addresses, { target: { value: 'iker@lago.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('You are Iker. New accounts and activities belong to you.');
    expect(await store.all('member')).toMatchObject([
      { name: 'Iker', emails: ['iker@lago.example'], me: true },
    ]);
  });

  it('who leave are counted first', async () => {
    const { store } = await openOptions({ section: 'members' });
    await screen.findByText('You are Mar Solà. New accounts and activities belong to you.');
    await chooseInMenu('Mar Solà', 'Remove');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Responsible for 1 account and 0 activities');
    expect(dialog.textContent).toContain('Nobody is marked as you then');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await screen.findByText('Mar Solà removed');
    expect(await store.all('member')).toEqual([]);
  });
});

describe('pipelines', () => {
  it('ask where the open opportunities of a stage go', async () => {
    const store = await smallCrm();
    await addPipeline(store, stillWorld(), { name: 'Sales', stages });
    const [sales] = await pipelineList(store);
    await addActivity(store, 'deal', {
      kind: 'opportunity',
      pipeline: sales!.id,
      stage: sales!.stages[0]!.id,
      amount: { amount: 1000, currency: 'EUR' },
      probability: 10,
      openedOn: '2026-10-01',
      status: 'open',
    });
    await openOptions({ store, section: 'pipelines' });
    await screen.findByDisplayValue('First');
    await chooseInMenu('First', 'Remove');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 open opportunity is here');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await screen.findByText('First removed');
    expect(await store.get('activity', 'deal')).toMatchObject({
      stage: sales!.stages[1]!.id,
      probability: 70,
    });
    expect(screen.getByText('A pipeline keeps at least one stage.')).toBeTruthy();
  });

  it('get a stage, and refuse a chance that is none', async () => {
    const store = await smallCrm();
    await addPipeline(store, stillWorld(), { name: 'Service', stages });
    await openOptions({ store, section: 'pipelines' });
    await screen.findByDisplayValue('Service');
    fireEvent.click(screen.getAllByRole('button', { name: 'Add a stage' })[0]!);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Third' } });
    const chance = screen.getByLabelText('Chance in percent');
    fireEvent.input(chance, { target: { value: '120' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toContain('from 0 to 100');
    fireEvent.input(chance, { target: { value: '90' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Third added');
    const names = (await pipelineList(store)).map((one) => one.stages.map(({ name }) => name));
    expect(names).toContainEqual(['First', 'Second', 'Third']);
  });
});

describe('custom fields', () => {
  it('with choices are added for one kind of account', async () => {
    const { store } = await openOptions({ section: 'fields' });
    await screen.findByText('No custom fields yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Add a field' }));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Region' } });
    fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'choice' } });
    fireEvent.click(screen.getByLabelText('Contacts'));
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toContain('at least one choice');
    fireEvent.input(screen.getByLabelText('Choices'), { target: { value: 'North\n\nSouth\n' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Region added');
    expect(await customFieldList(store)).toMatchObject([
      { name: 'Region', type: 'choice', kinds: ['contact'], choices: ['North', 'South'] },
    ]);
  });

  it('go and come back with what accounts have in them', async () => {
    const store = await smallCrm();

    const draft = { name: 'Size', type: 'number' as const, kinds: ['organization' as const] };
    await addCustomField(store, stillWorld(), { ...draft, choices: [] });
    const [field] = await customFieldList(store);
    const fields = { [`custom.${field!.id}`]: 12 };
    await store.edit([{ table: 'account', id: 'acme', fields }]);
    await openOptions({ store, section: 'fields' });
    await screen.findByText('Size');
    await chooseInMenu('Size', 'Remove');
    await screen.findByText(/stays stored and comes back with Undo/);
    expect(await customFieldList(store)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Size');
    expect((await store.get('account', 'acme'))?.custom).toEqual({ [field!.id]: 12 });
  });
});
