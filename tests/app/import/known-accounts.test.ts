import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addCategory } from '@/utils/app/categories';
import { creationOf } from '@/utils/core/change';
import type { MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { contact, making, makingAll, organization, relation } from '../../contracts/records';
import { firm, openStore, person, rowsOf, world } from './opened';

const email = 'ana@lago.example';

async function withAna() {
  const all = await openStore();
  const ana = contact('ana', {
    name: 'Ana',
    emails: [email],
    phones: ['+34600123456'],
    tags: ['VIP'],
    custom: { size: 3 },
  });
  await all.store.edit(makingAll('account', [ana, organization('lago', { name: 'Lago' })]));
  await all.store.edit([
    making('relation', relation('r', 'ana', 'lago', { role: 'CEO', main: true })),
  ]);
  return all;
}

const rows = rowsOf(
  person(
    {
      name: 'Ana Ruiz',
      emails: [email, 'second@lago.example'],
      phones: ['600 123 456'],
      tags: ['vip', 'fair'],
      description: 'Met in Madrid',
      custom: { size: 4, colour: 'red' },
    },
    [
      ['Norte', 'Adviser'],
      ['Lago', 'ceo'],
    ],
    ['First\nSecond line'],
  ),
);

describe('an account that is here already', () => {
  it('is left as it is, with all its row names, where known ones are skipped', async () => {
    const all = await withAna();
    const before = await all.everything();
    expect(await all.run(rows, 'skip')).toMatchObject({ made: 0, changed: 0, rows: 1 });
    expect(await all.everything()).toEqual(before);
  });

  it('gets what was empty, longer lists, further relations and the note', async () => {
    const all = await withAna();
    await all.run(rows, 'fill');
    expect(await all.store.get('account', 'ana')).toMatchObject({
      name: 'Ana',
      emails: [{ address: email }, { address: 'second@lago.example' }],
      phones: [{ number: '+34600123456' }],
      tags: ['VIP', 'fair'],
      description: 'Met in Madrid',
      custom: { size: 3, colour: 'red' },
    });
    const relations = await all.store.relationsOf('ana' as never);
    expect(relations.map(({ role, main }) => ({ role, main }))).toEqual([
      { role: 'CEO', main: true },
      { role: 'Adviser', main: false },
    ]);
    const query = { order: 'newest-first', limit: 9 } as const;
    expect(await all.store.history(['ana' as never], query)).toMatchObject([
      { kind: 'note', title: 'First', text: 'First\nSecond line' },
    ]);
  });

  it('becomes what the file says where it overwrites, its lists still whole', async () => {
    const all = await withAna();
    await all.run(rows, 'overwrite');
    expect(await all.store.get('account', 'ana')).toMatchObject({
      name: 'Ana Ruiz',
      phones: [{ number: '+34600123456' }],
      custom: { size: 4, colour: 'red' },
    });
  });

  it('has a second role at the same organization as a further relation', async () => {
    const all = await withAna();
    await all.run(rowsOf(person({ name: 'Ana', emails: [email] }, [['Lago', 'Owner']])));
    const relations = await all.store.relationsOf('ana' as never);
    expect(relations.map(({ role }) => role)).toEqual(['CEO', 'Owner']);
  });
});

describe('the check of a file', () => {
  it('says what is fresh, equal, fillable and differing, and writes nothing', async () => {
    const all = await withAna();
    const before = await all.everything();
    const check = await all.check([
      ...rows,
      ...rowsOf(
        person({ name: 'Luis', emails: ['luis@norte.example'] }, 'Norte'),
        firm({ name: 'Lago', domains: ['lago.example'] }),
        firm({ name: 'Lago' }),
      ).map((one) => ({ ...one, row: one.row + 1 })),
    ]);
    expect(check).toMatchObject({
      rows: 4,
      accounts: {
        contact: { fresh: 1, equal: 0, fillable: 0, differing: 1 },
        organization: { fresh: 1, equal: 0, fillable: 1, differing: 0 },
      },
      freshRelations: 2,
      notes: 1,
      differences: [
        { row: 2, name: 'Ana', field: 'name', before: 'Ana', after: 'Ana Ruiz' },
        { row: 2, name: 'Ana', field: 'custom.size', before: '3', after: '4' },
      ],
      problems: [
        { row: 4, fault: 'repeated', detail: '2' },
        { row: 5, fault: 'repeated', detail: '2' },
      ],
    });
    expect(await all.everything()).toEqual(before);
  });

  it('finds everything equal once the file is imported', async () => {
    const all = await withAna();
    await all.run(rows);
    const check = await all.check(rows, 'overwrite');
    expect(check?.accounts.organization).toMatchObject({ fresh: 0, equal: 2 });
    expect(check).toMatchObject({ freshRelations: 0, notes: 0 });
  });
});

describe('categories and responsible members', () => {
  it('are found by their names, and a category that is missing is made once', async () => {
    const all = await openStore();
    const members = ['me', 'eva'].map((id) =>
      newMember(
        { name: id === 'me' ? 'Me' : 'Eva Gil', me: id === 'me' },
        id as MemberId,
        world.now(),
      ),
    );
    await all.store.edit(creationOf('member', members));
    await addCategory(all.store, world, { name: 'Kunde', tone: 'red' });
    await all.run(
      rowsOf(
        person({ name: 'A', emails: ['a@x.example'], category: 'KUNDE', owner: 'eva gil' }),
        person({ name: 'B', emails: ['b@x.example'], category: 'Reseller', owner: 'Nobody' }),
        person({ name: 'C', emails: ['c@x.example'], category: 'reseller ' }),
      ),
    );
    const categories = await all.store.all('category');
    expect(categories.map(({ name }) => name).sort()).toEqual(['Kunde', 'Reseller']);
    const named = new Map(categories.map(({ id, name }) => [id, name]));
    const accounts = (await all.store.all('account')).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(accounts.map(({ categoryId, ownerId }) => [named.get(categoryId!), ownerId])).toEqual([
      ['Kunde', 'eva'],
      ['Reseller', 'me'],
      ['Reseller', 'me'],
    ]);
  });

  it('no category is made for an account that has another one and keeps it', async () => {
    const all = await openStore();
    await addCategory(all.store, world, { name: 'Lead', tone: 'red' });
    const [lead] = await all.store.all('category');
    const ana = contact('ana', { name: 'Ana', emails: [email], categoryId: lead!.id });
    await all.store.edit(makingAll('account', [ana]));
    await all.run(rowsOf(person({ name: 'Ana', emails: [email], category: 'Partner' })));
    expect(await all.store.count('category')).toBe(1);
  });
});
