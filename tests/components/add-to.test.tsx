// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { Click, MenuTarget } from '@/utils/app/shell';
import { AppError } from '@/utils/core/error';
import type { AccountId } from '@/utils/core/ids';
import { keptClicks } from './kept-clicks';
import { keptDrafts } from './kept-drafts';
import { openPanel } from './open-panel';
import { smallCrm } from './small-crm';

// Whole forms are filled in here.
vi.setConfig({ testTimeout: 20_000 });

let store: Store;
let drafts = keptDrafts();
// What comes late in the panel must not cost the first test its time.
beforeAll(() => import('@/components/add-to/AddTo'), 60_000);
beforeEach(async () => {
  store = await smallCrm();
  drafts = keptDrafts();
});

const PAGE = { pageUrl: 'https://mail.example/7', pageTitle: 'Inbox', matches: [] };

function openOn(click: Partial<Click>, menu: MenuTarget['menu'] = 'add-to', locale = 'en-GB') {
  const clicks = keptClicks({ one: { text: '', ...PAGE, ...click } });
  const panel = openPanel({ store, locale, shell: { drafts, clicks: async () => clicks } });
  const choose = () =>
    panel.clickMark({ clicked: { menu, id: 'one' }, accountIds: [], matchKey: '', text: '' });
  choose();
  return { ...panel, choose };
}

const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });
const type = (field: HTMLElement, text: string) =>
  fireEvent.input(field, { target: { value: text } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const jane = async () => (await store.get('account', 'jane'))!;

describe('the sheet of “Add to account”', () => {
  it('has the likeliest account chosen, and ticked what it lacks', async () => {
    openOn({ text: 'jane@acme.example, +34 600 111 222' });
    expect((await radio(/Jane Doe/)).checked).toBe(true);
    const had = await box(/jane.*there already/);
    expect([had.checked, had.disabled]).toEqual([false, true]);
    expect((await box(/^\+34 600 111 222/)).checked).toBe(true);
    expect((await box(/Quote/)).checked).toBe(true);
  });

  it('saves what is ticked, shows the card, and takes it back', async () => {
    openOn({ text: 'jane@acme.example, +34 600 111 222' });
    fireEvent.click(await box(/Quote/));
    save();
    await screen.findByText('Added to Jane Doe: 1 phone number');
    await screen.findByRole('heading', { level: 1, name: 'Jane Doe' });
    expect((await jane()).phones).toHaveLength(2);
    fireEvent.click(screen.getByText('Undo'));
    await waitFor(async () => expect((await jane()).phones).toHaveLength(1));
  });

  it('says what to do where nothing is ticked', async () => {
    openOn({ text: 'jane@acme.example' });
    fireEvent.click(await box(/Quote/));
    save();
    await screen.findByText('Tick what to add, or write a note.');
  });

  it('makes a new account and says where they work', async () => {
    openOn({ text: 'nina@acme.example' });
    fireEvent.click(await radio(/New account/));
    type(await screen.findByLabelText('Name'), 'Nina Keller');
    fireEvent.click(await box(/Acme Tools Ltd/));
    fireEvent.click(await box(/Acme Tools Ltd/));
    type(await screen.findByLabelText(/^Role/), 'Buyer');
    save();
    await screen.findByText('Added to Nina Keller: 1 e-mail address, 1 relation, 1 note');
    const [nina] = await store.accountsBy('emails', 'nina@acme.example');
    const [relation] = await store.relationsOf(nina!.id);
    expect(relation).toMatchObject({
      organizationId: 'acme' as AccountId,
      role: 'Buyer',
      main: true,
    });
  });

  it('keeps nothing of the page in its draft but what the user typed', async () => {
    const write = vi.spyOn(drafts, 'write');
    openOn({ text: 'A secret of jane@acme.example' });
    type(await screen.findByLabelText(/^Note/), 'Ask her');
    fireEvent.click(await box(/Quote/));
    const kept = write.mock.calls.flat().join(' ');
    expect(kept).toContain('Ask her');
    expect(kept).not.toMatch(/secret|jane/);
  });

  it('stays as it is where it cannot be saved', async () => {
    openOn({ text: 'jane@acme.example' });
    type(await screen.findByLabelText(/^Note/), 'Ask her');
    vi.spyOn(store, 'edit').mockRejectedValueOnce(new AppError('storage-full'));
    save();
    await screen.findByText(/There is no space left/);
    expect((await screen.findByLabelText<HTMLInputElement>(/^Note/)).value).toBe('Ask her');
  });

  it('says so where what was clicked is gone', async () => {
    const steps = [{ key: 0, route: { view: 'add-to', id: 'old' } }];
    openPanel({ store, trail: JSON.stringify({ steps, at: 0 }) });
    await screen.findByText('What you clicked is no longer here');
  });

  it('speaks Spanish', async () => {
    openOn({ text: 'jane@acme.example' }, 'add-to', 'es');
    await screen.findByRole('heading', { name: 'Añadir a una cuenta' });
    await box(/jane.*ya está/);
  });
});

describe('“Look up in Ficha”', () => {
  it('leads to the account', async () => {
    openOn({ text: '', linkUrl: 'mailto:jane@acme.example' }, 'look-up');
    await screen.findByRole('heading', { level: 1, name: 'Jane Doe' });
  });

  it('fills the search where nobody is meant alone', async () => {
    openOn({ text: 'Acme' }, 'look-up');
    const search = await screen.findByRole<HTMLInputElement>('combobox', {
      name: 'Search accounts',
    });
    await waitFor(() => expect(search.value).toBe('Acme'));
    await screen.findByRole('option', { name: /Acme Tools/ });
  });
});
