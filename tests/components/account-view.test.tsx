// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { type SettingsPort, startingSettings } from '@/utils/app/shell';
import { newCategory } from '@/utils/core/category';
import { editOf } from '@/utils/core/change';
import type { CategoryId } from '@/utils/core/ids';
import { openPanel } from './open-panel';
import { addActivity, invoiceOf, now, smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

function openCard(id: string, locale?: string) {
  const panel = openPanel({ store, ...(locale && { locale }) });
  panel.clickMark({ accountIds: [id], matchKey: 'x', text: 'x' });
  return panel;
}
function openHistory(id: string) {
  const step = { key: 0, route: { view: 'account', id, tab: 'history' } };
  return openPanel({ store, trail: JSON.stringify({ steps: [step], at: 0 }) });
}
function call(id: string, calledAt: string) {
  const fields = { kind: 'call', direction: 'in', calledAt, minutes: 4, outcome: 'reached' };
  return addActivity(store, id, fields);
}
function task(id: string, dueOn: string) {
  return addActivity(store, id, { kind: 'task', priority: 'normal', status: 'open', dueOn });
}
const emailsTo = async (address: string) =>
  (await store.all('activity'))
    .filter((one) => one.kind === 'email' && one.to.includes(address))
    .map(({ title }) => title);
const figure = async (label: string) => {
  const shown = (await screen.findByText(label)).closest('dt')!.nextElementSibling!;
  await waitFor(() => expect(shown.textContent).not.toBe(''));
  return shown;
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const titles = () =>
  [...document.querySelectorAll('[data-activity]')].map((row) => row.textContent ?? '');

describe('the head of an account card', () => {
  it('shows category, responsible member, open money, last contact and next step', async () => {
    await addActivity(store, 'bill', invoiceOf(1_234_56, { dueOn: '2026-11-21' }));
    await call('Talk about racks', '2026-11-20T09:00:00.000Z');
    await task('Send the offer', '2026-11-25');
    openCard('acme');
    expect((await figure('Open invoices')).textContent).toBe(
      '€1,235€1,235 overdue, due 2 days ago',
    );
    expect((await figure('Last contact')).textContent).toBe('3 days agoCall: Talk about racks');
    expect((await figure('Next step')).textContent).toBe('in 2 daysTask: Send the offer');
    expect(screen.getByRole('button', { name: 'Category, Customer' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Responsible, Mar Solà' })).toBeTruthy();
  });

  it('warns when nothing is planned, and plans it in one click', async () => {
    openCard('acme');
    expect((await figure('Next step')).textContent).toContain('Nothing planned');
    fireEvent.click(screen.getByRole('button', { name: 'Plan a task' }));
    expect(await heading('New task')).toBeTruthy();
  });

  it('says what came in, in a picture and in words', async () => {
    const paid = { kind: 'payment', method: 'transfer', receivedOn: '2026-10-05' };
    await addActivity(store, 'p1', { ...paid, amount: { amount: 50_00, currency: 'EUR' } });
    await addActivity(store, 'p2', { ...paid, amount: { amount: 900, currency: 'JPY' } });
    openCard('acme');
    const picture = await screen.findByRole('img');
    expect(picture.textContent).toContain('€50.00 received, by month');
    expect(picture.textContent).toContain('October 2026: €50.00');
    expect((await figure('Paid in 12 months')).textContent).toContain('Bars show EUR only');
  });

  it('changes the category in place and takes it back', async () => {
    const partner = { name: 'Partner', tone: 'violet', rank: 1 } as const;
    const made = newCategory(partner, 'partner' as CategoryId, now);
    await store.edit([editOf('category', undefined, made)!]);
    openCard('acme');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Partner' }));
    await screen.findByRole('button', { name: 'Category, Partner' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Category, Customer' })).toBeTruthy();
  });

  it('leaves an account to nobody in place', async () => {
    openCard('acme');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Nobody' }));
    await screen.findByRole('button', { name: 'Responsible, Nobody is responsible' });
    expect((await store.get('account', 'acme'))?.ownerId).toBeUndefined();
  });

  it('keeps in the history that an e-mail is being written, and takes that back', async () => {
    openCard('jane');
    fireEvent.click(await screen.findByRole('link', { name: /^E-mail/ }));
    await screen.findByText('Writing to jane@acme.example, kept in the history');
    expect(await emailsTo('jane@acme.example')).toEqual(['E-mail to jane@acme.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => emailsTo('jane@acme.example')).toEqual([]);
  });

  it('lets one add what was written', async () => {
    openCard('jane');
    fireEvent.click(await screen.findByRole('link', { name: /^E-mail/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Add text' }));
    expect(await screen.findByDisplayValue('E-mail to jane@acme.example')).toBeTruthy();
  });

  it('writes in the webmail the user has set', async () => {
    const watch: SettingsPort['watch'] = (listener) => {
      listener({ ...startingSettings, mailer: 'gmail' });
      return () => undefined;
    };
    const settings = { watch, save: () => Promise.resolve() };
    const panel = openPanel({ store, shell: { settings } });
    panel.clickMark({ accountIds: ['jane'], matchKey: 'x', text: 'x' });
    const link = await screen.findByRole('link', { name: /^E-mail/ });
    await expect.poll(() => link.getAttribute('href')).toContain('https://mail.google.com/');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('asks before an account with something to do is deleted, and says what becomes of it', async () => {
    await addActivity(store, 'bill', invoiceOf(1_000_00));
    await task('Send the offer', '2026-11-25');
    openCard('acme');
    await heading('Acme Tools Ltd');
    fireEvent.click(screen.getByText('Delete account'));
    const dialog = await screen.findByRole('dialog', { name: 'Delete Acme Tools Ltd?' });
    expect(dialog.textContent).toContain('1 invoice is still open: €1,000.00.');
    expect(dialog.textContent).toContain('1 open task.');
    expect(await store.get('account', 'acme')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await screen.findByText('Acme Tools Ltd deleted');
    expect(await store.get('account', 'acme')).toBeUndefined();
  });

  it('shows a name of any length and script as text', async () => {
    const name = `<img src=x onerror=alert(1)> ‏שלום 👩‍👩‍👧‍👦 ${'long '.repeat(100)}`.trim();
    await store.edit([{ table: 'account', id: 'acme', fields: { name } }]);
    openCard('acme');
    fireEvent.click(await screen.findByRole('button', { name: 'Show the whole name' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(await screen.findByRole('button', { name: 'Show less of the name' })).toBeTruthy();
  });

  it('makes contact data into links that work', async () => {
    openCard('jane');
    // A place to break the line stands in it, which the test's reckoning of names takes for a space.
    const mail = await screen.findByRole('link', { name: /^jane ?@acme\.example$/ });
    expect(mail.textContent).toBe('jane@acme.example');
    expect(mail.getAttribute('href')).toBe('mailto:jane@acme.example');
    const phone = screen.getByRole('link', { name: /^\+34/ });
    expect(phone.getAttribute('href')).toBe('tel:+34911222333');
  });

  it('makes no letter of an address into a part of the link', async () => {
    const emails = [{ label: '', address: 'jo&bcc=x?subject=y%20@acme.example' }];
    const phones = [{ label: '', number: '+34 911 222 333;phone-context=x' }];
    await store.edit([{ table: 'account', id: 'jane', fields: { emails, phones } }]);
    openCard('jane');
    await heading('Jane Doe');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('mailto:jo%26bcc%3Dx%3Fsubject%3Dy%2520@acme.example');
    expect(links).toContain('tel:+34911222333');
  });

  it('never makes a link of an address that could run a script', async () => {
    const websites = [{ label: '', url: 'javascript:alert(1)' }];
    await store.edit([{ table: 'account', id: 'acme', fields: { websites, socials: websites } }]);
    openCard('acme');
    await heading('Acme Tools Ltd');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.filter((href) => href?.startsWith('javascript'))).toEqual([]);
  });

  it('is drawn again when the account changes elsewhere', async () => {
    openCard('acme');
    await heading('Acme Tools Ltd');
    await store.edit([{ table: 'account', id: 'acme', fields: { name: 'Acme Group' } }]);
    expect(await heading('Acme Group')).toBeTruthy();
  });

  it('says so when the account is no longer there', async () => {
    openCard('nobody');
    expect(await screen.findByText('This account is no longer here')).toBeTruthy();
  });

  it('can be deleted and brought back', async () => {
    openCard('jane');
    await heading('Jane Doe');
    fireEvent.click(screen.getByText('Delete account'));
    expect(await screen.findByText('Jane Doe deleted')).toBeTruthy();
    expect(await store.get('account', 'jane')).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => store.get('account', 'jane')).toMatchObject({ name: 'Jane Doe' });
  });
});

describe('the overview', () => {
  it('shows what comes next and the last five things done, and leads to the whole history', async () => {
    for (let day = 1; day <= 7; day++) await call(`Call ${day}`, `2026-11-0${day}T09:00:00.000Z`);
    for (let day = 1; day <= 4; day++) await task(`Plan ${day}`, `2026-12-0${day}`);
    openCard('acme');
    await screen.findByRole('heading', { name: 'Latest' });
    const shown = titles().map((text) => /(Plan|Call) \d/.exec(text)?.[0]);
    const last = [7, 6, 5, 4, 3].map((day) => `Call ${day}`);
    expect(shown).toEqual(['Plan 1', 'Plan 2', 'Plan 3', ...last]);
    expect(screen.getByRole('button', { name: '1 more planned' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Whole history' }));
    expect(await screen.findByText('Call 1')).toBeTruthy();
  });
});

describe('the timeline', () => {
  it('puts what is ahead on top, then months from now backwards', async () => {
    await call('September call', '2026-09-02T09:00:00.000Z');
    await call('November call', '2026-11-02T09:00:00.000Z');
    await task('Overdue task', '2026-01-05');
    openHistory('acme');
    await screen.findByText('November call');
    expect(titles().map((text) => /(Overdue|November|September)/.exec(text)?.[1])).toEqual([
      'Overdue',
      'November',
      'September',
    ]);
    const months = screen.getAllByRole('heading', { level: 3 });
    expect(months.map(({ textContent }) => textContent)).toEqual([
      'Upcoming · 1',
      'November 2026',
      'September 2026',
    ]);
  });

  it('shows the nearest of many plans first and the rest on demand', async () => {
    for (let day = 1; day <= 7; day++) await task(`Plan ${day}`, `2026-12-0${day}`);
    openHistory('acme');
    fireEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }));
    expect(await screen.findByText('Plan 7')).toBeTruthy();
  });

  it('says what an invoice is worth and how it stands', async () => {
    await addActivity(store, 'Racks', invoiceOf(99_00, { dueOn: '2026-11-01' }));
    openHistory('acme');
    const row = (await screen.findByText('Racks')).closest('[data-activity]')!;
    expect(row.textContent).toContain('€99.00');
    expect(row.textContent).toContain('overdue');
  });

  it('opens an entry to its text and closes it again', async () => {
    const note = {
      kind: 'note',
      text: `${'Long ago. '.repeat(20)}Second line`,
      notedAt: '2026-11-02T09:00:00.000Z',
    };
    await addActivity(store, 'Visit', note);
    openHistory('acme');
    const unfold = await screen.findByRole('button', { name: 'Text of “Visit”' });
    expect(screen.queryByText(/Second line/)).toBeNull();
    fireEvent.click(unfold);
    expect(await screen.findByText(/Second line/)).toBeTruthy();
    fireEvent.click(unfold);
    await expect.poll(() => screen.queryByText(/Second line/)).toBeNull();
  });

  it('leads from each entry to its record, and back', async () => {
    await call('Talk about racks', '2026-11-20T09:00:00.000Z');
    openHistory('acme');
    fireEvent.click(await screen.findByRole('link', { name: /Talk about racks/ }));
    expect(await heading('Talk about racks')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await heading('Acme Tools Ltd')).toBeTruthy();
  });

  it('draws only what fits, of however many entries', async () => {
    for (let at = 10; at < 60; at++) await call(`Call ${at}`, `2026-10-01T09:${at}:00.000Z`);
    openHistory('acme');
    await screen.findByText('Call 59');
    expect(titles().length).toBeLessThan(30);
  });
});
