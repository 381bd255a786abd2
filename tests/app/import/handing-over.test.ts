import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { AccountImportStore } from '@/utils/app/import/ports';
import { runImport } from '@/utils/app/import/run-import';
import { toTheEnd } from '../transfer/files';
import { newJob, openStore, person, rowsOf, sourceOf, world } from './opened';

const ROWS = 1500;
const rows = rowsOf(
  ...Array.from({ length: ROWS }, (_, at) =>
    person({ name: `Person ${at}`, emails: [`p${at}@x.example`] }),
  ),
);

it('an import plans no row while the browser is still being handed the rows before', async () => {
  const { store, imports } = await openStore();
  const happened: ('planned' | 'written' | 'handed over')[] = [];
  const note = (what: (typeof happened)[number]) => {
    if (happened.at(-1) !== what) happened.push(what);
  };
  const watched: AccountImportStore = {
    ...imports,
    write(id, edits, to, fresh, onHandedOver) {
      note('written');
      return imports.write(id, edits, to, fresh, () => {
        note('handed over');
        onHandedOver?.();
      });
    },
  };
  const watchedWorld = {
    ...world,
    newId() {
      note('planned');
      return world.newId();
    },
  };
  const job = newJob('fill');
  const report = await runImport(store, watched, sourceOf(rows, 500), job, watchedWorld, toTheEnd);
  expect(report).toMatchObject({ rows: ROWS, made: ROWS });
  const once = ['planned', 'written', 'handed over'];
  expect(happened).toEqual([...once, ...once]);
});
