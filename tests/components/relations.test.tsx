// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { AppError } from '@/utils/core/error';
import type { AccountId } from '@/utils/core/ids';
import { keptDrafts } from './kept-drafts';
import { openPanel } from './open-panel';
import { addAccount, addRelation, smallCrm } from './small-crm';

// Whole forms are filled in here.
vi.setConfig({ testTimeout: 20_000 });

let store: Store;
let drafts = keptDrafts();
// What comes late in the panel must not cost the first test its time.
beforeAll(() => import('@/components/relations/RelationDialog'), 60_000);
beforeEach(async () => {
  store = await smallCrm();
  drafts = keptDrafts();
});

function openCard(id: string, tab = 'overview', of = store) {
  const steps = [{ key: 0, route: { view: 'account', id, tab } }];
  return openPanel({ store: of, shell: { drafts }, trail: JSON.stringify({ steps, at: 0 }) });
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const cardOf = (id: string) => document.querySelector<HTMLElement>(`[data-card="${id}"]`)!;
const rowsIn = (place: ParentNode = document) =>
  [...place.querySelectorAll('[data-relation] > button:first-child')].map((row) =>
    [...row.children]
      .filter((part) => part.getAttribute('aria-hidden') !== 'true')
      .map(({ textContent }) => textContent)
      .join(''),
  );
const related = async (id: string) =>
  (await store.relationsOf(id as AccountId)).map(({ role }) => role);

async function openDialog(button: string) {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return screen.findByRole('dialog', { hidden: true });
}
function type(field: HTMLElement, text: string) {
  fireEvent.input(field, { target: { value: text } });
}
async function search(text: string, label = 'Person') {
  const field = await screen.findByLabelText(label);
  fireEvent.click(field);
  type(field, text);
  await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'));
  return field;
}
const option = (name: RegExp) => screen.findByRole('option', { name, hidden: true });
const save = () => fireEvent.click(screen.getByText('Link'));
async function choose(action: string, name: string) {
  const menu = await screen.findByRole('menu', { name: `Actions for ${name}` });
  fireEvent.click(within(menu).getByText(action));
}

describe('the list of relations', () => {
  it('opens the card at the other end, and back returns', async () => {
    openCard('acme');
    fireEvent.click(await screen.findByRole('button', { name: /^Jane Doe/ }));
    expect(await heading('Jane Doe')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await heading('Acme Tools Ltd')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    expect(await heading('Jane Doe')).toBeTruthy();
  });

  it('marks a former role on the overview and folds it away at the end of the tab', async () => {
    openCard('jane');
    const row = await screen.findByRole('button', { name: /^Globex/ });
    expect(row.textContent).toContain('Intern');
    expect(within(row).getByText('former')).toBeTruthy();
    cleanup();
    openCard('jane', 'relations');
    const fold = (await screen.findByText('Former (1)')).closest('details')!;
    expect(fold.open).toBe(false);
    expect(rowsIn(fold)).toEqual(['GlobexInternformer']);
  });

  it('draws few of many and finds any by name, address or role', async () => {
    for (let at = 101; at < 130; at++) {
      const emails = [`p${at}@many.example`];
      await addAccount(store, `p${at}`, { kind: 'contact', name: `Person ${at}`, emails });
      const ends = { contactId: `p${at}`, organizationId: 'acme' };
      await addRelation(store, `r${at}`, { ...ends, role: at === 125 ? 'Ärztin' : 'Staff' });
    }
    openCard('acme', 'relations');
    const find = await screen.findByLabelText('Find by name, address or role');
    expect(rowsIn()).toHaveLength(10);
    fireEvent.click(screen.getByText('Show 20 more'));
    await waitFor(() => expect(rowsIn()).toHaveLength(30));
    for (const text of ['person 125', 'arztin', 'p125@many.example']) {
      type(find, text);
      await waitFor(() => expect(rowsIn()).toEqual(['Person 125Ärztin']));
    }
    type(find, 'nobody');
    expect(await screen.findByText('Nobody here matches “nobody”.')).toBeTruthy();
  });
});

describe('adding a relation', () => {
  it('shows at once on both cards', async () => {
    openCard('globex');
    openCard('otto');
    await heading('Globex');
    await heading('Otto Renz');
    fireEvent.click(await within(cardOf('globex')).findByRole('button', { name: 'Add a person' }));
    // Two panels in one document share their ids, so labels do not lead to one field here.
    const find = await screen.findByPlaceholderText('Type a name or an address');
    fireEvent.click(find);
    type(find, 'otto');
    fireEvent.click(await option(/Otto Renz/));
    await screen.findByRole('button', { name: 'Choose another' });
    type(document.querySelector<HTMLElement>('dialog input[list]')!, 'Founder');
    save();
    await waitFor(() => expect(rowsIn(cardOf('globex'))[0]).toContain('Otto Renz'));
    await waitFor(() => expect(rowsIn(cardOf('otto'))).toEqual(['GlobexmainFounder']));
  });

  it('refuses the same role with a sentence and lets another role be given', async () => {
    openCard('acme');
    await openDialog('Add a person');
    await search('jane');
    fireEvent.click(await option(/Jane Doe/));
    const role = await screen.findByLabelText(/^Role/);
    type(role, 'buyer');
    expect(await screen.findByText('Jane Doe is linked as Buyer already.')).toBeTruthy();
    save();
    expect(await related('jane')).toHaveLength(2);
    type(role, 'Works council');
    save();
    await waitFor(async () => expect(await related('acme')).toEqual(['Buyer', 'Works council']));
  });

  it('makes a person in place, warns of one with the same address and lets them be taken', async () => {
    openCard('globex');
    await openDialog('Add a person');
    await search('Jane D <jane@acme.example>');
    fireEvent.click(await option(/^Create/));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Jane D');
    fireEvent.click(await screen.findByRole('button', { name: 'Take this one, Jane Doe' }));
    expect(await screen.findByText('Linked already: Intern')).toBeTruthy();
    type(screen.getByLabelText(/^Role/), 'Advisor');
    save();
    await waitFor(async () => expect(await related('globex')).toContain('Advisor'));
    expect(await store.count('account')).toBe(4);
  });

  it('takes Enter for a new name where others are only spelled similarly, and offers those below', async () => {
    openCard('globex');
    await openDialog('Add a person');
    const field = await search('Jnae Doe');
    await screen.findByText('Similar accounts');
    const [create, ...others] = screen.getAllByRole('option');
    expect(others.map((one) => one.textContent)).toEqual([expect.stringContaining('Jane Doe')]);
    await waitFor(() => expect(create!.hasAttribute('data-highlighted')).toBe(true));
    fireEvent.keyDown(field, { key: 'Enter' });
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Jnae Doe');
  });

  it('makes an organization in place by its domain', async () => {
    openCard('otto');
    await openDialog('Add an organization');
    await search('https://www.initech.example', 'Organization');
    fireEvent.click(await option(/^Create/));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Initech');
    save();
    await waitFor(() => expect(rowsIn()).toEqual(['Initechmain']));
    expect(await store.accountsBy('domains', 'initech.example')).toHaveLength(1);
  });

  it('asks for somebody, and for an address that is one', async () => {
    openCard('acme');
    await openDialog('Add a person');
    await screen.findByLabelText('Person');
    save();
    expect(await screen.findByText('Choose or create a person.')).toBeTruthy();
    await search('Nina');
    fireEvent.click(await option(/^Create/));
    type(await screen.findByLabelText(/^E-mail/, { selector: 'input' }), 'nina at acme');
    save();
    expect(await screen.findByText(/This is not an e-mail address/)).toBeTruthy();
    expect(await related('acme')).toEqual(['Buyer']);
  });

  it('is kept half-made while the panel is closed', async () => {
    openCard('acme');
    await openDialog('Add a person');
    await search('otto');
    fireEvent.click(await option(/Otto Renz/));
    type(await screen.findByLabelText(/^Role/), 'Driver');
    cleanup();
    openCard('acme');
    const again = await screen.findByRole('button', { name: 'Add a person' });
    expect(again.textContent).toBe('Go on adding');
    fireEvent.click(again);
    expect(await screen.findByText('Brought back as you left it.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Role/).value).toBe('Driver');
    await screen.findByText('Otto Renz');
    save();
    await waitFor(async () => expect(await related('otto')).toEqual(['Driver']));
  });

  it('tells when the search fails instead of finding nobody', async () => {
    const failing: Store = {
      ...store,
      searchAccounts: () => Promise.reject(new AppError('store-failed')),
    };
    openCard('acme', 'overview', failing);
    await openDialog('Add a person');
    await search('otto');
    expect(await screen.findByText('The browser could not read or save the data.')).toBeTruthy();
    expect(screen.queryByText('No account found')).toBeNull();
  });

  it('waits with Enter until a slow search has answered', async () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow: Store = {
      ...store,
      searchAccounts: async (...asked) => {
        await answered;
        return store.searchAccounts(...asked);
      },
    };
    openCard('acme', 'overview', slow);
    await openDialog('Add a person');
    const field = await search('otto');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.queryByText('Choose another')).toBeNull();
    answer();
    expect(await screen.findByRole('button', { name: 'Choose another' })).toBeTruthy();
    expect(screen.queryByText('New person')).toBeNull();
  });
});

describe('changing a relation', () => {
  it('edits the role', async () => {
    openCard('acme');
    await choose('Edit role', 'Jane Doe');
    type(await screen.findByLabelText(/^Role/), 'Head of Purchasing');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(rowsIn()).toEqual(['Jane DoemainHead of Purchasing']));
  });

  it('marks one organization the main one and no other', async () => {
    await addAccount(store, 'hooli', { kind: 'organization', name: 'Hooli' });
    await addRelation(store, 'r3', { contactId: 'jane', organizationId: 'hooli' });
    openCard('jane');
    await choose('Mark as main organization', 'Hooli');
    await waitFor(() => expect(rowsIn()[0]).toBe('Hoolimain'));
    expect(rowsIn()[1]).toBe('Acme Tools LtdBuyer');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rowsIn()[0]).toBe('Acme Tools LtdmainBuyer'));
  });

  it('marks it former and in force again', async () => {
    openCard('acme');
    await choose('Mark as former', 'Jane Doe');
    await waitFor(() => expect(rowsIn()).toEqual(['Jane DoeBuyerformer']));
    await choose('In force again', 'Jane Doe');
    await waitFor(() => expect(rowsIn()).toEqual(['Jane DoeBuyer']));
  });

  it('removes it and brings it back', async () => {
    openCard('acme');
    await choose('Remove relation', 'Jane Doe');
    expect(await screen.findByText('No people linked yet.')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rowsIn()).toEqual(['Jane DoemainBuyer']));
  });
});

describe('the picture of the neighbourhood', () => {
  const node = (name: string) => screen.findByRole('button', { name });

  it('says who is linked to whom and as what', async () => {
    await addRelation(store, 'r3', { contactId: 'otto', organizationId: 'globex', role: 'CEO' });
    openCard('acme', 'relations');
    const jane = await node('Jane Doe, Buyer, main');
    const branch = jane.closest('li')!;
    expect(within(branch).getByRole('button', { name: 'Globex, Intern, former' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Otto Renz/ })).toBeNull();
  });

  it('can be clicked through, each time with another in the middle', async () => {
    openCard('acme', 'relations');
    fireEvent.click(await node('Globex, Intern, former'));
    expect(await heading('Globex')).toBeTruthy();
    const figure = await screen.findByRole('figure', { name: 'Globex and those around' });
    await within(figure).findByRole('button', { name: 'Acme Tools Ltd, Buyer, main' });
    await waitFor(() => expect(document.activeElement).toBe(figure));
  });

  it('leaves out what does not fit, says how many, and leads to the list', async () => {
    for (let at = 10; at < 30; at++) {
      await addAccount(store, `p${at}`, { kind: 'contact', name: `Person ${at}` });
      await addRelation(store, `r${at}`, { contactId: `p${at}`, organizationId: 'acme' });
    }
    openCard('acme', 'relations');
    fireEvent.click(await node('+14 more'));
    expect(document.activeElement).toBe(screen.getByLabelText('Find by name, address or role'));
  });
});
