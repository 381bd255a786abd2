import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ImportedAccount, ImportedRow } from '@/utils/core/import/imported-row';
import { contact, making, makingAll, organization, relation } from '../../contracts/records';
import { firm, openStore, person, rowsOf } from './opened';

async function storeOf(
  ...accounts: (ReturnType<typeof contact> | ReturnType<typeof organization>)[]
) {
  const all = await openStore();
  await all.store.edit(makingAll('account', accounts));
  return all;
}

async function fate(
  all: Awaited<ReturnType<typeof openStore>>,
  ...drafts: Omit<ImportedRow, 'row'>[]
) {
  const { problems } = await all.run(rowsOf(...drafts));
  const accounts = await all.store.all('account');
  return {
    names: accounts.map(({ name }) => name).sort(),
    faults: problems.map(({ fault }) => fault),
  };
}

describe('a row is about an account that is here', () => {
  const known: [
    string,
    ReturnType<typeof contact> | ReturnType<typeof organization>,
    Omit<ImportedRow, 'row'>,
  ][] = [
    [
      'by an address, however it is written',
      contact('ana', { name: 'Ana Ruiz', emails: ['ana@lago.example'] }),
      person({ name: 'A. Ruiz', emails: ['Ana@Lago.example'] }),
    ],
    [
      'by its VAT number',
      organization('lago', { name: 'Lago', vatNumber: 'ESB12345678' }),
      firm({ name: 'Lago Azul', vatNumber: 'B-12345678' }),
    ],
    [
      'by a telephone together with an equal name',
      contact('ana', { name: 'Ana Ruíz', phones: ['+34 600 123 456'] }),
      person({ name: 'ana ruiz', phones: ['600123456'] }),
    ],
    [
      'by a domain of its own',
      organization('lago', { name: 'Lago', domains: ['lago.example'] }),
      firm({ name: 'Lago Group', domains: ['www.lago.example'] }),
    ],
    [
      'by its name without the legal form',
      organization('lago', { name: 'Lago Azul, S.L.' }),
      firm({ name: 'LAGO AZUL' }),
    ],
    [
      'by another name it is known by',
      organization('lago', { name: 'Grupo LA', aliases: ['Lago Azul'] }),
      firm({ name: 'Lago Azul SL' }),
    ],
  ];
  it.each(known)('%s', async (_, account, row) => {
    const all = await storeOf(account);
    expect(await fate(all, row)).toEqual({ names: [account.name], faults: [] });
  });

  it('by an equal name at the same organization', async () => {
    const all = await storeOf(
      contact('ana', { name: 'Ana Ruiz', emails: ['ana@lago.example'] }),
      organization('lago', { name: 'Lago' }),
    );
    await all.store.edit([making('relation', relation('r', 'ana', 'lago'))]);
    expect(await fate(all, person({ name: 'Ana Ruiz', phones: ['600123456'] }, 'Lago SL'))).toEqual(
      {
        names: ['Ana Ruiz', 'Lago'],
        faults: [],
      },
    );
    expect((await all.store.get('account', 'ana'))?.phones).toHaveLength(1);
    expect(await all.store.count('relation')).toBe(1);
  });

  const strangers: [
    string,
    ReturnType<typeof contact> | ReturnType<typeof organization>,
    Omit<ImportedRow, 'row'>,
  ][] = [
    [
      'only by the name of a person',
      contact('ana', { name: 'Ana Ruiz', emails: ['ana@lago.example'] }),
      person({ name: 'Ana Ruiz', emails: ['ana@other.example'] }),
    ],
    [
      'only by a telephone',
      contact('ana', { name: 'Ana Ruiz', phones: ['600123456'] }),
      person({ name: 'Luis Gil', phones: ['600123456'] }),
    ],
    [
      'only by a domain where anyone may have an address',
      organization('lago', { name: 'Lago', domains: ['gmail.com'] }),
      firm({ name: 'Norte', domains: ['gmail.com'] }),
    ],
    [
      'of the other kind',
      organization('lago', { name: 'Lago', emails: ['info@lago.example'] }),
      person({ name: 'Ana Ruiz', emails: ['info@lago.example'] }),
    ],
  ];
  it.each(strangers)('but not %s', async (_, account, row) => {
    expect((await fate(await storeOf(account), row)).names).toHaveLength(2);
  });
});

describe('several accounts that a row could mean', () => {
  const shared: ImportedAccount = { name: 'Ana', emails: ['info@lago.example'] };
  const [ana, luis, eva] = ['Ana', 'Luis', 'Eva'].map((name) =>
    contact(name, { name, emails: ['info@lago.example'] }),
  );

  it('come down to the one whose name is equal', async () => {
    const all = await storeOf(ana!, luis!);
    await all.run(rowsOf(person({ ...shared, phones: ['600123456'] })));
    expect((await all.store.get('account', 'Ana'))?.phones).toHaveLength(1);
    expect(await all.store.count('account')).toBe(2);
  });

  it('keep what each of them has: what another has already is not added, and is named', async () => {
    const vat = { vatNumber: 'ESB12345678', domains: ['lago.example'] };
    const all = await storeOf(
      contact('Ana', { name: 'Ana', emails: ['ana@lago.example'] }),
      contact('Luis', { name: 'Luis', emails: ['luis@lago.example'] }),
      organization('Lago', { name: 'Lago', ...vat }),
      organization('Norte', { name: 'Norte' }),
    );
    const rows = rowsOf(
      person({ name: 'Ana', emails: ['luis@lago.example', 'ana@lago.example', 'a@lago.example'] }),
      firm({ name: 'Norte', ...vat, phones: ['600123456'] }),
    );
    const { problems } = await all.run(rows, 'overwrite');
    expect(problems).toEqual([
      { row: 2, fault: 'taken', detail: 'luis@lago.example' },
      { row: 3, fault: 'taken', detail: 'lago.example' },
      { row: 3, fault: 'taken', detail: 'ESB12345678' },
    ]);
    const [ana, norte] = await all.store.getMany('account', ['Ana', 'Norte']);
    expect(ana?.emails.map(({ address }) => address)).toEqual([
      'ana@lago.example',
      'a@lago.example',
    ]);
    expect(norte).toMatchObject({ domains: [], phones: [{ number: '600123456' }] });
    expect(norte).not.toHaveProperty('vatNumber');
    expect((await all.check(rows, 'overwrite'))?.accounts).toMatchObject({
      contact: { equal: 1, fillable: 0, differing: 0 },
      organization: { equal: 1, fillable: 0, differing: 0 },
    });
  });

  it('leave the row out and are named', async () => {
    const all = await storeOf(luis!, eva!);
    const { problems } = await all.run(rowsOf(person(shared)));
    expect(problems).toEqual([{ row: 2, fault: 'several', detail: 'Eva, Luis' }]);
    expect(await all.store.count('account')).toBe(2);
  });
});

describe('what stands twice in a file', () => {
  it('becomes one account with what both rows say, and is named', async () => {
    const all = await openStore();
    const rows = rowsOf(
      person({ name: 'Ana Ruiz', emails: ['ana@lago.example'] }, [['Lago', 'CEO']]),
      person({ name: 'Ana', emails: ['ana@lago.example'], phones: ['600123456'] }, [['Norte', '']]),
    );
    const { problems } = await all.run(rows, 'skip');
    expect(problems).toEqual([{ row: 3, fault: 'repeated', detail: '2' }]);
    const people = (await all.store.all('account')).filter(({ kind }) => kind === 'contact');
    expect(people).toMatchObject([{ name: 'Ana Ruiz', phones: [{ number: '600123456' }] }]);
    const relations = await all.store.relationsOf(people[0]!.id);
    expect(relations.map(({ role, main }) => ({ role, main }))).toEqual([
      { role: 'CEO', main: true },
      { role: '', main: false },
    ]);
  });

  it('is no fault of an organization that several people work at', async () => {
    const all = await openStore();
    const names = ['Ana', 'Luis', 'Eva'];
    const { problems } = await all.run(rowsOf(...names.map((name) => person({ name }, 'Lago'))));
    expect(problems).toEqual([]);
    expect(await all.store.count('account')).toBe(4);
  });

  it('is found again far behind in the file', async () => {
    const all = await openStore();
    const rows = rowsOf(
      ...Array.from({ length: 2500 }, (_, at) =>
        person({ name: `Person ${at}`, emails: [`p${at}@lago.example`] }, `Firm ${at % 50}`),
      ),
      person({ name: 'Again', emails: ['p3@lago.example'], vatNumber: 'ESB12345678' }),
    );
    const { problems } = await all.run(rows);
    expect(problems).toEqual([{ row: 2502, fault: 'repeated', detail: '5' }]);
    expect(await all.store.count('account')).toBe(2550);
    const [found] = await all.store.accountsBy('emails', 'p3@lago.example');
    expect(found).toMatchObject({ name: 'Person 3', vatNumber: 'ESB12345678' });
  }, 30_000);
});
