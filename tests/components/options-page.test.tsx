// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { hasSample } from '@/utils/app/sample-data';
import { startingSettings } from '@/utils/app/shell';
import type { AccountId } from '@/utils/core/ids';
import { fill, openOptions } from './open-options';
import { addActivity } from './small-crm';

describe('the options page', () => {
  it('shows the section its address names, and the first where it names none', async () => {
    await openOptions({ section: 'about' });
    expect(await screen.findByText('Ficha 1.2.3')).toBeTruthy();
    location.hash = 'nonsense';
    expect(await screen.findByLabelText('Write e-mail with')).toBeTruthy();
  });

  it('shows the sections in which what is searched for stands, and says so where there are none', async () => {
    await openOptions();
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'bank' } });
    expect(await screen.findByLabelText(/Bank details/)).toBeTruthy();
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['Company']);
    fireEvent.input(search, { target: { value: 'weather' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
    expect(screen.getAllByRole('link')).toHaveLength(11);
  });

  it('finds words without their accents', async () => {
    await openOptions({ locale: 'es' });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'numeracion' } });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Empresa']);
  });

  it.each([
    ['oscuro', 'General'],
    ['backup', 'Data'],
    ['hoja', 'Data'],
    ['idioma', 'General'],
    ['permissions', 'Sites'],
    ['divisa', 'General'],
  ])('finds “%s”, which is called otherwise here or in another language', async (word, section) => {
    await openOptions();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: word } });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toContain(section);
  });

  it('shows of a section only the cards that are meant, and all of them again afterwards', async () => {
    await openOptions({ section: 'general' });
    const mailer = await screen.findByLabelText('Write e-mail with');
    await screen.findByText('Theme');
    const isShown = (label: string) =>
      screen.getByLabelText(label).closest<HTMLElement>('[data-card]')!.dataset.unfound ===
      undefined;
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'tema oscuro' } });
    await waitFor(() => expect(isShown('Write e-mail with')).toBe(false));
    expect(isShown('Language')).toBe(true);
    fireEvent.keyDown(search, { key: 'Escape' });
    await waitFor(() => expect(isShown('Write e-mail with')).toBe(true));
    expect(mailer.isConnected).toBe(true);
  });

  it('takes “/” for the way into the search, but not where it is typed', async () => {
    await openOptions({ section: 'company' });
    const name = await screen.findByLabelText('Company name');
    name.focus();
    fireEvent.keyDown(name, { key: '/' });
    expect(document.activeElement).toBe(name);
    name.blur();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('makes the lists everyone starts with', async () => {
    const { store } = await openOptions();
    await waitFor(async () => expect(await store.count('pipeline')).toBe(1));
  });
});

describe('the general options', () => {
  it('keep what e-mail is written with at once, and take it back', async () => {
    const { settings } = await openOptions({ section: 'general' });
    const mailer = await screen.findByLabelText('Write e-mail with');
    fireEvent.change(mailer, { target: { value: 'gmail' } });
    await screen.findByText('Write e-mail with saved');
    expect(settings()).toEqual({ ...startingSettings, mailer: 'gmail' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(settings().mailer).toBe('app'));
  });

  it('keep language and theme', async () => {
    const { settings } = await openOptions({ section: 'general' });
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'es' } });
    await waitFor(() => expect(settings().language).toBe('es'));
    fireEvent.click(screen.getByLabelText('Dark'));
    await waitFor(() => expect(settings().theme).toBe('dark'));
  });

  it('have the currency of the own company, and change it there', async () => {
    const { store } = await openOptions({ section: 'general' });
    fireEvent.change(await screen.findByLabelText('Default currency'), {
      target: { value: 'CHF' },
    });
    await screen.findByText('Default currency saved');
    expect(await store.all('company')).toMatchObject([{ currency: 'CHF' }]);
  });
});

describe('the own company', () => {
  it('is saved field by field and shows the next number while its beginning is typed', async () => {
    const { store } = await openOptions({ section: 'company' });
    const prefix = await screen.findByLabelText('Invoice numbers begin with');
    await screen.findByText('The next one is 2026-0001');
    fireEvent.input(prefix, { target: { value: 'R-{year}/' } });
    await screen.findByText('The next one is R-2026/0001');
    expect(await store.all('company')).toEqual([]);
    fireEvent.change(prefix);
    await screen.findByText('Invoice numbers begin with saved');
    fill(screen.getByLabelText('Company name'), 'Lago Azul');
    await screen.findByText('Company name saved');
    expect(await store.all('company')).toMatchObject([
      { name: 'Lago Azul', invoicePrefix: 'R-{year}/' },
    ]);
  });

  it.each([
    ['E-mail', 'not an address', /not an e-mail address/],
    ['Website', 'javascript:alert(1).x', /not a web address/],
    ['Default tax', '101', /from 0 to 100/],
    ['Payment term', '1.5', /whole number of days/],
  ])('says what is wrong with %s and stores nothing', async (label, typed, complaint) => {
    const { store } = await openOptions({ section: 'company' });
    const field = await screen.findByLabelText(label);
    fill(field, typed);
    expect((await screen.findByRole('alert')).textContent).toMatch(complaint);
    expect((field as HTMLInputElement).value).toBe(typed);
    expect(await store.all('company')).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('sample data', () => {
  it('is loaded, and removed only after saying what of the user’s own goes with it', async () => {
    const { store } = await openOptions({ section: 'sample' });
    fireEvent.click(await screen.findByRole('button', { name: 'Load sample data' }));
    const remove = await screen.findByRole(
      'button',
      { name: 'Remove sample data' },
      { timeout: 5000 },
    );
    await screen.findByText('Sample data is loaded.', {}, { timeout: 5000 });
    const sample = (await store.all('account')).find(({ id }) => id.startsWith('sample_'))!;
    await addActivity(store, 'mine', {
      kind: 'note',
      text: 'My own note',
      notedAt: '2026-11-22T09:00:00.000Z',
      accountIds: [sample.id],
    });
    fireEvent.click(remove);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 activity and 0 relations of your own');
    expect(await hasSample(store)).toBe(true);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove sample data' }));
    expect(await screen.findByText('Sample data is removed.')).toBeTruthy();
    expect(await hasSample(store)).toBe(false);
    expect(await store.get('account', 'acme')).toBeTruthy();
  });
});

describe('the corrections', () => {
  it('leave out an address or a domain that is typed, once, and show it again', async () => {
    const { corrections } = await openOptions({ section: 'corrections' });
    fireEvent.click(await screen.findByRole('button', { name: 'Leave out somebody' }));
    const field = () => screen.findByLabelText('E-mail address or domain');
    const add = async (text: string) => {
      fill(await field(), text);
      fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    };
    await add('nobody');
    await screen.findByText(/neither an e-mail address nor a domain/);
    await add('News@Acme.example');
    await screen.findByText('news@acme.example added');
    await add('https://www.noise.example/');
    await screen.findByText('anybody at noise.example added');
    await add('noise.example');
    await screen.findByText('This is in the list already.');
    expect(corrections.now().never).toEqual(['email:news@acme.example', 'domain:noise.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Show again: news@acme.example' }));
    await waitFor(() => expect(corrections.now().never).toEqual(['domain:noise.example']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(corrections.now().never).toHaveLength(2));
  });

  it('list whom a mention was pinned to, and forget it', async () => {
    const { corrections } = await openOptions({ section: 'corrections' });
    const accountId = 'acme' as AccountId;
    await corrections.choose({ site: 'https://mail.example', key: 'email:x@y.example', accountId });
    await screen.findByText('is Acme Tools Ltd on mail.example');
    await corrections.choose({ site: '', key: 'name:globex' });
    await screen.findByText('is somebody else');
    fireEvent.click(screen.getByRole('button', { name: 'Forget: x@y.example' }));
    await waitFor(() => expect(corrections.now().choices).toHaveLength(1));
  });
});
