import { onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { importStore } from '@/utils/adapters/import-store';
import { checkImport } from '@/utils/app/import/check-import';
import type { ForKnown, ImportJob, RowSource } from '@/utils/app/import/ports';
import { runImport } from '@/utils/app/import/run-import';
import { undoImport } from '@/utils/app/import/undo-import';
import type { ImportedAccount, ImportedRow } from '@/utils/core/import/imported-row';
import { tables } from '@/utils/core/tables';
import type { DateOnly, Instant } from '@/utils/core/time';
import { toTheEnd } from '../transfer/files';

let opened = 0;
let made = 0;
export const world = {
  now: () => '2026-11-23T12:00:00.000Z' as Instant,
  today: () => '2026-11-23' as DateOnly,
  newId: () => `new-${made++}`,
};
/** After `world` in time, as the stamps of a store must be. */
const NOW = Date.parse('2026-11-23T12:00:00.000Z');

/** A real store with imports beside it. */
export async function openStore() {
  const name = `import-${opened++}`;
  const now = () => NOW;
  const store = await openIdbStore({ name, now }, (connection) => ({ connection }));
  onTestFinished(() => store.close());
  const imports = importStore(store.connection, { name, now });
  const run = (rows: readonly ImportedRow[], forKnown: ForKnown = 'fill', steering = toTheEnd) =>
    runImport(store, imports, sourceOf(rows), newJob(forKnown), world, steering);
  const check = (rows: readonly ImportedRow[], forKnown: ForKnown = 'fill') =>
    checkImport(store, imports, sourceOf(rows), { forKnown }, world, toTheEnd);
  const undo = (id: string, steering = toTheEnd) => undoImport(imports, id, steering);
  /** All records, whatever they are called by. */
  const everything = async () => {
    const records = await Promise.all(tables.map((table) => store.all(table)));
    return records.map((all) => all.map((one) => JSON.stringify(one)).sort());
  };
  return { name, store, imports, run, check, undo, everything };
}
export type OpenedImports = Awaited<ReturnType<typeof openStore>>;

export function newJob(forKnown: ForKnown): ImportJob {
  return {
    id: world.newId(),
    fileName: 'people.csv',
    format: 'csv',
    startedAt: world.now(),
    plan: { forKnown },
    state: 'running',
    lastRow: 0,
    read: 0,
    size: 0,
    made: 0,
    changed: 0,
  };
}

/** A file of these rows, a few in each part. */
export function sourceOf(rows: readonly ImportedRow[], perPart = 7): RowSource {
  return {
    size: rows.length,
    async *parts() {
      for (let from = 0; from < rows.length; from += perPart) {
        const part = rows.slice(from, from + perPart);
        yield { rows: [...part], problems: [], read: from + part.length };
      }
    },
  };
}

/** Numbered from 2, below a table's headers. */
export function rowsOf(...drafts: Omit<ImportedRow, 'row'>[]): ImportedRow[] {
  return drafts.map((draft, at) => ({ ...draft, row: at + 2 }));
}

export function person(
  contact: ImportedAccount,
  at?: string | [organization: string, role: string][],
  notes: string[] = [],
): Omit<ImportedRow, 'row'> {
  const places = typeof at === 'string' ? [[at, ''] as const] : (at ?? []);
  const organizations = places.map(([name, role]) => ({ account: { name }, role }));
  return { contact, organizations, notes };
}

export function firm(account: ImportedAccount, notes: string[] = []): Omit<ImportedRow, 'row'> {
  return { organizations: [{ account, role: '' }], notes };
}
