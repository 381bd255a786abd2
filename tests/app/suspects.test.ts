import { beforeEach, describe, expect, it } from 'vitest';
import { keepApart } from '@/utils/app/keep-apart';
import type { Store } from '@/utils/app/ports';
import { findDuplicates } from '@/utils/app/suspects';
import type { AccountDraft } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { addAccount } from '../components/small-crm';
import { createMemoryStore } from '../fakes/memory-store';

let store: Store;
beforeEach(() => {
  store = createMemoryStore();
});
const steering = { onPart: () => undefined, stopped: () => false };
const add = (id: string, draft: Partial<AccountDraft>) =>
  addAccount(store, id, { kind: 'organization', name: id, ...draft });
const found = async () => (await findDuplicates(store, steering))!;
const pairs = async () =>
  (await found()).pairs.map(
    ({ ids, reasons }) => `${ids.join('+')} ${reasons.map(({ reason }) => reason).join(' ')}`,
  );

describe('accounts that may be the same', () => {
  it.each<[string, Partial<AccountDraft>, Partial<AccountDraft>, string]>([
    ['one address', { emails: ['a@x.example'] }, { emails: ['A@X.example'] }, 'same-email'],
    ['one telephone', { phones: ['+34 911 222 333'] }, { phones: ['911222333'] }, 'same-phone'],
    ['one VAT number', { vatNumber: 'ESB12345678' }, { vatNumber: 'B-12345678' }, 'same-vat'],
    ['one domain', { domains: ['x.example'] }, { domains: ['www.x.example'] }, 'same-domain'],
    ['one name', { name: 'Müller & Co. KG' }, { name: 'MULLER' }, 'same-name'],
    ['an alias', { name: 'Acme' }, { name: 'Zeta', aliases: ['Acme GmbH'] }, 'same-name'],
    ['a typo in the name', { name: 'Lakeside Paper' }, { name: 'Lakesdie Paper' }, 'similar-name'],
    ['a missing letter', { name: 'Lakeside Paper' }, { name: 'Lakeside Papr' }, 'similar-name'],
  ])('have %s', async (_, a, b, reason) => {
    await add('first', { name: 'Quux', ...a });
    await add('second', { name: 'Blorp', ...b });
    expect(await pairs()).toEqual([`first+second ${reason}`]);
  });

  it.each<[string, Partial<AccountDraft>, Partial<AccountDraft>]>([
    ['another kind', { emails: ['a@x.example'] }, { kind: 'contact', emails: ['a@x.example'] }],
    ['a free mail domain', { domains: ['gmail.com'] }, { domains: ['gmail.com'] }],
    ['another digit', { name: 'Store Mile 2012' }, { name: 'Store Mile 2013' }],
    ['two typos', { name: 'Lakeside Paper' }, { name: 'Lakesode Papar' }],
    ['a typo in a short word', { name: 'Ana' }, { name: 'Eva' }],
  ])('are not those with %s', async (_, a, b) => {
    await add('first', { name: 'Quux', ...a });
    await add('second', { name: 'Blorp', ...b });
    expect(await pairs()).toEqual([]);
  });

  it('have the names of a person in either order', async () => {
    await add('a', { kind: 'contact', name: 'Ana Ruiz' });
    await add('b', { kind: 'contact', name: 'RUIZ, Ana' });
    expect(await pairs()).toEqual(['a+b same-name']);
  });

  it('stand with all their reasons, the surest pair first', async () => {
    await add('a', { name: 'Acme', phones: ['+34 911 222 333'] });
    await add('b', { name: 'Beta', phones: ['+34 911 222 333'], emails: ['x@b.example'] });
    await add('c', { name: 'Acme Ltd', emails: ['x@b.example'] });
    expect(await pairs()).toEqual(['b+c same-email', 'a+c same-name', 'a+b same-phone']);
  });

  it('are never sample data and the user’s own', async () => {
    await add('own', { name: 'Acme' });
    await add('sample_1', { name: 'Acme' });
    await add('sample_2', { name: 'Acme' });
    expect(await pairs()).toEqual(['sample_1+sample_2 same-name']);
  });

  it('are one group where a number is that of many', async () => {
    for (let at = 0; at < 60; at++) {
      const name = `Fili ${at}`;
      await add(`a${String(at).padStart(2, '0')}`, { name, phones: ['+34 911 222 333'] });
    }
    const { pairs: none, groups } = await found();
    expect(none).toEqual([]);
    expect(groups).toMatchObject([{ reason: 'same-phone' }]);
    expect(groups[0]!.ids).toHaveLength(60);
  });

  it('are kept apart once the user says so, until that is taken back', async () => {
    const ids = ['a', 'b'] as [AccountId, AccountId];
    await add('a', { name: 'Acme' });
    await add('b', { name: 'Acme' });
    const undo = await keepApart(store, ids);
    expect((await found()).pairs).toMatchObject([{ ids, isApart: true }]);
    await undo();
    expect((await found()).pairs).toMatchObject([{ ids, isApart: false }]);
    expect((await store.get('account', 'a'))?.distinctFrom).toBeUndefined();
  });

  it('are looked for until somebody stops it', async () => {
    await add('a', { name: 'Acme' });
    expect(await findDuplicates(store, { ...steering, stopped: () => true })).toBeUndefined();
  });
});
