import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ForKnown } from '@/utils/app/import/ports';
import { runImport } from '@/utils/app/import/run-import';
import type { ImportedRow } from '@/utils/core/import/imported-row';
import { contact, makingAll, organization } from '../../contracts/records';
import { toTheEnd } from '../transfer/files';
import { newJob, type OpenedImports, openStore, sourceOf, world } from './opened';

const few = (...texts: string[]) => fc.constantFrom(...texts);
const email = fc.integer({ min: 0, max: 12 }).map((at) => `p${at}@mail.example`);
const firmName = few('Lago', 'Norte SL', 'Sur GmbH', 'Este & Co');
/** A number belongs to one name: by another's row it would come to an account that is found by it next time. */
const phones = new Map([
  ['Ana', '600123456'],
  ['Luis', '600999888'],
  ['Eva', '600777666'],
]);
const account = (name: fc.Arbitrary<string>) =>
  fc.record(
    {
      name,
      category: few('Press', 'Kunde'),
      description: few('One', 'Two'),
      tags: fc.array(few('a', 'b', 'A'), { maxLength: 2 }),
      custom: fc.constant({ colour: 'red' }),
    },
    { requiredKeys: ['name'] },
  );
/** Each has something that it is known by again. */
const row: fc.Arbitrary<Omit<ImportedRow, 'row'>> = fc.oneof(
  fc.record({
    contact: fc
      .tuple(
        account(few(...phones.keys())),
        fc.array(email, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
      )
      .map(([one, emails, calls]) => ({
        ...one,
        emails,
        ...(calls && { phones: [phones.get(one.name)!] }),
      })),
    organizations: fc.array(
      fc.record({ account: fc.record({ name: firmName }), role: few('', 'CEO', 'ceo', 'CTO') }),
      { maxLength: 2 },
    ),
    notes: fc.array(few('Met', 'Called'), { maxLength: 2 }),
  }),
  fc.record({
    organizations: account(firmName).map((one) => [{ account: one, role: '' }]),
    notes: fc.array(few('Met'), { maxLength: 1 }),
  }),
);
const file = fc
  .array(row, { minLength: 1, maxLength: 25 })
  .map((rows) => rows.map((one, at): ImportedRow => ({ ...one, row: at + 2 })));
const forKnown = fc.constantFrom<ForKnown>('skip', 'fill');

async function someStore(): Promise<OpenedImports> {
  const all = await openStore();
  const accounts = [
    contact('ana', { name: 'Ana', emails: ['p1@mail.example'] }),
    contact('eva', { name: 'Eva', emails: ['p2@mail.example', 'p3@mail.example'] }),
    organization('lago', { name: 'Lago', tags: ['a'] }),
  ];
  await all.store.edit(makingAll('account', accounts));
  return all;
}

/** What people see, by names instead of ids. */
async function seen({ store }: OpenedImports): Promise<string[]> {
  const [accounts, relations, activities, categories] = await Promise.all([
    store.all('account'),
    store.all('relation'),
    store.all('activity'),
    store.all('category'),
  ]);
  const name = new Map(categories.map((one) => [one.id as string, one.name]));
  const called = new Map(
    accounts.map((one) => [one.id as string, `${one.name} ${one.emails.map((e) => e.address)}`]),
  );
  return [
    ...accounts.map((one) =>
      JSON.stringify({ ...one, id: '', categoryId: name.get(one.categoryId ?? '') }),
    ),
    ...relations.map(({ contactId, organizationId, role, main }) =>
      [called.get(contactId), called.get(organizationId), role, main].join('|'),
    ),
    ...activities.map(({ title, accountIds }) =>
      [title, ...accountIds.map((id) => called.get(id))].join('|'),
    ),
    ...categories.map((one) => one.name),
  ].sort();
}

const runs = { numRuns: 100 };

it('a file imported twice is as if imported once', async () => {
  const property = fc.asyncProperty(file, forKnown, async (rows, known) => {
    const all = await someStore();
    await all.run(rows, known);
    const once = await all.everything();
    expect(await all.run(rows, known)).toMatchObject({ made: 0, changed: 0 });
    expect(await all.everything()).toEqual(once);
  });
  await fc.assert(property, runs);
}, 60_000);

it('an import taken back leaves all as it was', async () => {
  const any = fc.constantFrom<ForKnown>('skip', 'fill', 'overwrite');
  const property = fc.asyncProperty(
    file,
    any,
    fc.nat(25),
    fc.nat(3),
    async (rows, known, place, breaks) => {
      const all = await someStore();
      const before = await all.everything();
      const id = await inTwoGoes(all, rows, known, place);
      for (let i = 0; i < breaks; i++) {
        let asked = 0;
        await all.undo(id, { ...toTheEnd, stopped: () => asked++ > 0 });
      }
      expect((await all.undo(id)).left).toBe(0);
      expect(await all.everything()).toEqual(before);
    },
  );
  await fc.assert(property, runs);
}, 60_000);

it('an import that is broken off anywhere and goes on is whole', async () => {
  const property = fc.asyncProperty(file, forKnown, fc.nat(25), async (rows, known, place) => {
    const [whole, broken] = [await someStore(), await someStore()];
    await whole.run(rows, known);
    await inTwoGoes(broken, rows, known, place);
    expect(await seen(broken)).toEqual(await seen(whole));
  });
  await fc.assert(property, runs);
}, 60_000);

/** As where the browser ended behind the write of a row. @returns the id of the import */
async function inTwoGoes(
  { store, imports }: OpenedImports,
  rows: ImportedRow[],
  known: ForKnown,
  place: number,
): Promise<string> {
  const job = newJob(known);
  await runImport(store, imports, sourceOf(rows.slice(0, place)), job, world, toTheEnd);
  await imports.end(job.id, 'running');
  const [kept] = await imports.jobs();
  expect(await runImport(store, imports, sourceOf(rows), kept!, world, toTheEnd)).toMatchObject({
    id: job.id,
    stopped: false,
  });
  return job.id;
}
