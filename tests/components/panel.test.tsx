// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { AppError } from '@/utils/core/error';
import { knownAddress, unknownAddress } from './matches';
import { openPanel } from './open-panel';
import { smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const search = () => screen.getByRole('combobox', { name: 'Search accounts' });
function type(text: string) {
  fireEvent.focus(search());
  fireEvent.input(search(), { target: { value: text } });
}

describe('a mark clicked in the page', () => {
  it('opens the card of the account it stands for', async () => {
    openPanel({ store }).clickMark({ accountIds: ['jane'], matchKey: 'email:j', text: 'j' });
    expect(await heading('Jane Doe')).toBeTruthy();
  });

  it('lets the user choose among several', async () => {
    const accountIds = ['acme', 'globex'];
    openPanel({ store }).clickMark({ accountIds, matchKey: 'name:muller', text: 'Müller AG' });
    expect(await heading('Choose an account')).toBeTruthy();
    expect(screen.getByText('“Müller AG” stands for several accounts.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Globex/ }));
    expect(await heading('Globex')).toBeTruthy();
  });

  it('points out the address nobody knows', async () => {
    const nina = unknownAddress('nina@acme.example', 'Nina Keller');
    const panel = openPanel({ store, page: { matches: [nina] } });
    panel.clickMark({ accountIds: ['jane'], matchKey: 'x', text: 'x' });
    await heading('Jane Doe');
    panel.clickMark({ accountIds: [], matchKey: nina.key, text: nina.text });
    expect(await screen.findByText('nina@acme.example')).toBeTruthy();
  });
});

describe('the search box', () => {
  it('finds as one types and opens with Enter, also by an address', async () => {
    openPanel({ store });
    type('jane@ac');
    const option = await screen.findByRole('option', { name: /Jane Doe/ });
    expect(option.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(await heading('Jane Doe')).toBeTruthy();
  });

  it('moves through the results by arrow keys', async () => {
    openPanel({ store });
    type('o');
    await screen.findAllByRole('option');
    fireEvent.keyDown(search(), { key: 'ArrowDown' });
    fireEvent.keyDown(search(), { key: 'ArrowUp' });
    fireEvent.keyDown(search(), { key: 'ArrowUp' });
    const options = screen.getAllByRole('option');
    expect(options.at(-1)!.getAttribute('aria-selected')).toBe('true');
  });

  it('takes the Enter of somebody who types faster than the store answers', async () => {
    openPanel({ store });
    type('globex');
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(await heading('Globex')).toBeTruthy();
  });

  it('offers to add what it cannot find', async () => {
    openPanel({ store });
    type('Initech');
    fireEvent.click(await screen.findByRole('button', { name: 'Add “Initech” as a new account' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Initech');
  });

  it('shows what is spelled similarly where nothing is spelled so, and still offers to add it', async () => {
    openPanel({ store });
    type('Glbex');
    expect((await screen.findByRole('option')).textContent).toContain('Globex');
    expect(screen.getByText('No account matches “Glbex”')).toBeTruthy();
    expect(screen.getByText('Similar accounts')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add “Glbex” as a new account' })).toBeTruthy();
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(await heading('Globex')).toBeTruthy();
  });

  it('has the slash for a key and Escape for a way out', async () => {
    openPanel({ store });
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search());
    type('jane');
    await screen.findByRole('option');
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(screen.queryByRole('option')).toBeNull();
  });
});

describe('the form for a new account', () => {
  async function openForm(of: Store) {
    openPanel({ store: of });
    type('Initech');
    fireEvent.click(await screen.findByRole('button', { name: /Add “Initech”/ }));
  }
  const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

  it('adds an organization with its domain', async () => {
    await openForm(store);
    fireEvent.click(screen.getByRole('radio', { name: 'Organization' }));
    fireEvent.input(field(/Website/), { target: { value: 'initech.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add account' }));
    expect(await heading('Initech')).toBeTruthy();
    expect(await store.accountsBy('domains', 'initech.example')).toHaveLength(1);
  });

  it('names the field to mend', async () => {
    await openForm(store);
    fireEvent.input(field(/E-mail/), { target: { value: 'not an address' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add account' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not an e-mail address');
    expect(field(/E-mail/).getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what was typed when it cannot be saved', async () => {
    await openForm({ ...store, edit: () => Promise.reject(new AppError('storage-full')) });
    fireEvent.input(field(/E-mail/), { target: { value: 'info@initech.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add account' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no space left');
    expect(field(/Name/).value).toBe('Initech');
    expect(field(/E-mail/).value).toBe('info@initech.example');
  });
});

describe('the panel as a whole', () => {
  it('returns to the same card after a reload', async () => {
    const before = openPanel({ store });
    before.clickMark({ accountIds: ['jane'], matchKey: 'x', text: 'x' });
    await heading('Jane Doe');
    cleanup();
    openPanel({ store, trail: before.kept() });
    expect(await heading('Jane Doe')).toBeTruthy();
  });

  it('starts anew where what was kept makes no sense', async () => {
    openPanel({ store, trail: '{"steps":[{"key":1,"route":{"view":"moon"}}],"at":0}' });
    expect(await heading('On this page')).toBeTruthy();
  });

  it('speaks Spanish to whoever reads it', async () => {
    const matches = [knownAddress('jane@acme.example', 'jane')];
    const panel = openPanel({ store, locale: 'es-ES', page: { matches } });
    expect(await screen.findByText('En Ficha')).toBeTruthy();
    panel.clickMark({ accountIds: ['acme'], matchKey: 'x', text: 'x' });
    expect(await screen.findByText('Nada previsto')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Responsable, Mar Solà' })).toBeTruthy();
  });

  it('explains a store that a newer version has written', () => {
    openPanel({ store, opened: { error: new AppError('store-newer') } });
    expect(screen.getByRole('alert').textContent).toContain('newer version of Ficha');
  });

  it('says so at once when a newer Ficha takes the store over, and how to go on', async () => {
    const panel = openPanel({ store });
    await heading('On this page');
    panel.turnStore({ error: new AppError('store-closed') });
    expect((await screen.findByRole('alert')).textContent).toContain('Ficha was updated');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
  });

  it('says what went wrong when the store cannot be read, and tries again when asked', async () => {
    let broken = true;
    const failing: Store = {
      ...store,
      count: (table) =>
        broken ? Promise.reject(new AppError('store-failed')) : store.count(table),
    };
    openPanel({ store: failing, page: { matches: [] } });
    expect((await screen.findByRole('alert')).textContent).toContain('could not read');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No addresses or companies here')).toBeTruthy();
  });
});
