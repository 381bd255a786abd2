// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import Papa from 'papaparse';
import { beforeEach, expect, it } from 'vitest';
import type { CardTab } from '@/components/navigation';
import type { Store } from '@/utils/app/ports';
import { newActivity } from '@/utils/core/activity';
import { creationOf } from '@/utils/core/change';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { instantOf } from '@/utils/core/time';
import { openPanel } from './open-panel';
import { addActivity, now, smallCrm } from './small-crm';

interface Handed {
  name: string;
  type: string;
  text: string;
}

let store: Store;
let files: Handed[];
beforeEach(async () => {
  store = await smallCrm();
  files = [];
});

function open(tab: CardTab, locale = 'en-GB') {
  const step = { key: 0, route: { view: 'account', id: 'acme', tab } };
  return openPanel({
    store,
    locale,
    trail: JSON.stringify({ steps: [step], at: 0 }),
    shell: { download: (file) => void files.push(file) },
  });
}
async function exported(action = 'Export as CSV'): Promise<Record<string, string>[]> {
  fireEvent.click(await screen.findByRole('menuitem', { name: action }));
  await waitFor(() => expect(files).toHaveLength(1));
  const text = files[0]!.text.replace('\ufeff', '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
const note = { kind: 'note', text: 'x', notedAt: '2026-11-01T10:00:00.000Z' };

it('a list is handed out whole, though only its first page is read', async () => {
  const notes = Array.from({ length: 250 }, (_, at) => {
    const notedAt = instantOf(Date.UTC(2026, 0, 1) + at * 3_600_000);
    const draft = { kind: 'note', title: `Note ${at}`, text: '', notedAt } as const;
    const accountIds = ['acme' as AccountId];
    return newActivity({ ...draft, accountIds }, `n${at}` as ActivityId, now);
  });
  await store.edit(creationOf('activity', notes));
  open('notes');
  const rows = await exported();
  expect(rows.map(({ Title }) => Title)).toEqual(
    Array.from({ length: 250 }, (_, at) => `Note ${249 - at}`),
  );
  expect(files[0]).toMatchObject({ name: 'acme-tools-ltd-notes.csv', type: 'text/csv' });
  expect(await screen.findByText('250 entries are in “acme-tools-ltd-notes.csv”.')).toBeDefined();
});

it('what the filter hides is not handed out, and the order is that of the list', async () => {
  await addActivity(store, 'Blue shelves', { ...note, notedAt: '2026-11-01T10:00:00.000Z' });
  await addActivity(store, 'Red shelves', { ...note, notedAt: '2026-11-02T10:00:00.000Z' });
  await addActivity(store, 'Lamps', { ...note, notedAt: '2026-11-03T10:00:00.000Z' });
  open('notes');
  fireEvent.click(await screen.findByRole('button', { name: 'Search in this list' }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'shelves' } });
  await screen.findByText('2 found');
  fireEvent.change(await screen.findByLabelText('Sort by'), { target: { value: 'date' } });
  const rows = await exported();
  expect(rows.map(({ Title }) => Title)).toEqual(['Blue shelves', 'Red shelves']);
});

it('a text that a spreadsheet would run stays a text', async () => {
  await addActivity(store, 'link', { ...note, text: '=HYPERLINK("https://x.example")' });
  open('notes');
  expect((await exported())[0]!.Text).toBe(`'=HYPERLINK("https://x.example")`);
});

it('a history is handed out from what is planned to its end, in Spanish too', async () => {
  await addActivity(store, 'Call them', {
    kind: 'task',
    priority: 'normal',
    status: 'open',
    dueOn: '2026-12-01',
  });
  await addActivity(store, 'Was here', note);
  open('history', 'es-ES');
  const rows = await exported('Exportar como CSV');
  expect(rows.map(({ Title }) => Title)).toEqual(['Call them', 'Was here']);
  expect(files[0]!.name).toBe('acme-tools-ltd-history.csv');
});

it('a list of nothing offers no export', async () => {
  await addActivity(store, 'Was here', note);
  open('notes');
  await screen.findByRole('menuitem', { name: 'Export as CSV' });
  fireEvent.click(screen.getByRole('button', { name: 'Search in this list' }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing' } });
  await screen.findByText('Nothing matches the filter');
  expect(screen.queryByRole('menuitem', { name: 'Export as CSV' })).toBeNull();
});
