import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { transferStore } from '@/utils/adapters/transfer-store';
import type { AccountImportStore } from '@/utils/app/import/ports';
import { runImport } from '@/utils/app/import/run-import';
import { AppError, type ErrorCode } from '@/utils/core/error';
import { toTheEnd } from '../transfer/files';
import { newJob, openStore, person, rowsOf, sourceOf, world } from './opened';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    person({ name: `Person ${at}`, emails: [`p${at}@x.example`] }, `Firm ${at % 7}`, [
      `Note ${at}`,
    ]),
  );

/** Refuses every write in which there is an account of this name. */
function refusing(imports: AccountImportStore, name: string, code: ErrorCode): AccountImportStore {
  return {
    ...imports,
    write: async (id, edits, to, fresh = []) => {
      if (fresh.some(({ fields }) => fields.name === name)) throw new AppError(code);
      return imports.write(id, edits, to, fresh);
    },
  };
}

describe('an import', () => {
  it('loses only the row that the store refuses, and nothing that other rows need of it', async () => {
    const { store, imports } = await openStore();
    const faulty = refusing(imports, 'Person 2001', 'invalid-record');
    const rows = rowsOf(...people(2010));
    const report = await runImport(
      store,
      faulty,
      sourceOf(rows, 500),
      newJob('fill'),
      world,
      toTheEnd,
    );
    expect(report).toMatchObject({
      rows: 2010,
      lastRow: 2011,
      problems: [{ row: 2003, fault: 'invalid' }],
      stopped: false,
    });
    expect(report.error).toBeUndefined();
    expect(await store.count('account')).toBe(2009 + 7);
    expect(await store.count('relation')).toBe(2009);
    expect(await store.count('activity')).toBe(2009);
  }, 60_000);

  it('of a row that is refused keeps no organization', async () => {
    const { store, imports } = await openStore();
    const faulty = refusing(imports, 'Bad', 'invalid-record');
    const rows = rowsOf(person({ name: 'Bad' }, 'Lago'), person({ name: 'Good' }, 'Lago'));
    await runImport(store, faulty, sourceOf(rows), newJob('fill'), world, toTheEnd);
    const accounts = await store.all('account');
    expect(accounts.map(({ name }) => name).sort()).toEqual(['Good', 'Lago']);
  });

  it('ends where the disk is full, and goes on later', async () => {
    const all = await openStore();
    const faulty = refusing(all.imports, 'Person 2001', 'storage-full');
    const rows = rowsOf(...people(2010));
    const job = newJob('fill');
    const report = await runImport(all.store, faulty, sourceOf(rows), job, world, toTheEnd);
    expect(report).toMatchObject({ error: { code: 'storage-full' }, rows: 2000, stopped: false });
    const [kept] = await all.imports.jobs();
    expect(kept).toMatchObject({ state: 'running', lastRow: 2001 });
    await runImport(all.store, all.imports, sourceOf(rows), kept!, world, toTheEnd);
    expect(await all.store.count('account')).toBe(2017);
    expect(await all.imports.jobs()).toMatchObject([{ state: 'done', lastRow: 2011, made: 6037 }]);
  }, 60_000);

  it('is stopped between two batches: what is written stays and can be taken back', async () => {
    const all = await openStore();
    let asked = 0;
    const once = { ...toTheEnd, stopped: () => asked++ > 0 };
    const report = await all.run(rowsOf(...people(2010)), 'fill', once);
    expect(report).toMatchObject({ stopped: true, rows: 1000, lastRow: 1001 });
    expect(await all.imports.jobs()).toMatchObject([{ state: 'stopped', made: 3007 }]);
    expect(await all.undo(report.id)).toEqual({ undone: 3007, left: 0 });
    expect(await all.store.count('account')).toBe(0);
  }, 60_000);

  it('says how far it is by the bytes that are written', async () => {
    const { store, imports } = await openStore();
    const parts: number[] = [];
    const steering = { ...toTheEnd, onPart: (part: number) => void parts.push(part) };
    const rows = rowsOf(...people(4100));
    await runImport(store, imports, sourceOf(rows, 1000), newJob('fill'), world, steering);
    expect(parts.map((part) => Math.round(part * 100))).toEqual([24, 49, 73, 98, 100]);
  }, 60_000);

  it('ends where all data is deleted meanwhile, and writes nothing more', async () => {
    const { store, imports, name } = await openStore();
    let asked = 0;
    let cleared: Promise<void> | undefined;
    const stopped = () => {
      if (asked++ === 1) cleared = transferStore(store.connection, name).clear();
      return false;
    };
    const rows = rowsOf(...people(6500));
    const steering = { ...toTheEnd, stopped };
    const report = await runImport(store, imports, sourceOf(rows), newJob('fill'), world, steering);
    await cleared;
    expect(report).toMatchObject({ error: { code: 'store-failed' } });
    expect(await store.count('account')).toBe(0);
  }, 60_000);
});
