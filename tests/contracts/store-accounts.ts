import { expect, it } from 'vitest';
import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { contact, ids, making, makingAll, minute, organization, relation } from './records';
import type { Opened } from './store';

export function matchAccounts(store: Opened): void {
  it('gives back a record as it was written, and a copy that nobody else changes', async () => {
    const nordlicht = organization('nordlicht', { name: 'Nordlicht GmbH', tags: ['energy'] });
    await store().edit([making('account', nordlicht)]);
    const first = await store().get('account', 'nordlicht');
    expect(first).toEqual(nordlicht);
    first!.tags.push('spoilt');
    expect(await store().get('account', 'nordlicht')).toEqual(nordlicht);
  });

  it('has nothing under an id nobody used', async () => {
    expect(await store().get('account', 'nobody')).toBeUndefined();
    expect(await store().all('member')).toEqual([]);
    expect(await store().count('activity')).toBe(0);
  });

  it('gives many records in the order asked, with gaps where there is none', async () => {
    const [a, b] = [organization('a'), organization('b')];
    await store().edit(makingAll('account', [a, b]));
    const asked = ['b', 'nobody', 'a', 'b'];
    expect(await store().getMany('account', asked)).toEqual([b, undefined, a, b]);
    expect(await store().getMany('account', [])).toEqual([]);
  });

  it('lists a table by id and counts it', async () => {
    await store().edit(
      makingAll('account', [organization('b'), organization('a'), organization('B')]),
    );
    expect(ids(await store().all('account'))).toEqual(['B', 'a', 'b']);
    expect(await store().count('account')).toBe(3);
  });

  it('finds every account with an address, the oldest first, however the address was typed', async () => {
    const emails = ['Office@Nordlicht.example'];
    await store().edit(
      makingAll('account', [
        contact('younger', { emails }, minute(2)),
        organization('older', { emails: ['info@nordlicht.example', ...emails] }, minute(1)),
        contact('other', { emails: ['else@nordlicht.example'] }),
      ]),
    );
    expect(ids(await store().accountsBy('emails', 'office@nordlicht.example'))).toEqual([
      'older',
      'younger',
    ]);
    expect(await store().accountsBy('emails', 'nobody@nordlicht.example')).toEqual([]);
  });

  it('finds an account by its telephone and VAT numbers, and not by those it has no more', async () => {
    const nordlicht = organization('nordlicht', {
      phones: ['+49 711 123456'],
      vatNumber: 'DE 123456789',
    });
    await store().edit([making('account', nordlicht)]);
    const by = async (key: string) => ids(await store().accountsBy('numbers', key));
    expect(await by('phone:711123456')).toEqual(['nordlicht']);
    expect(await by('vat:DE123456789')).toEqual(['nordlicht']);
    await store().edit([{ table: 'account', id: 'nordlicht', fields: { phones: [] } }]);
    expect(await by('phone:711123456')).toEqual([]);
  });

  it('finds an organization by each of its domains', async () => {
    const domains = ['nordlicht.example', 'www.nordlicht-energie.example'];
    await store().edit([making('account', organization('nordlicht', { domains }))]);
    for (const domain of ['nordlicht.example', 'nordlicht-energie.example']) {
      expect(ids(await store().accountsBy('domains', domain))).toEqual(['nordlicht']);
    }
  });

  it('finds an organization by name or alias without case, accents and legal form', async () => {
    const name = 'Café Ibérico, S.L.';
    await store().edit([
      making('account', organization('cafe', { name, aliases: ['Ibérico & Hijos'] })),
      making('account', contact('person', { name: 'Café Ibérico' })),
    ]);
    expect(ids(await store().accountsBy('names', 'cafe iberico'))).toEqual(['cafe']);
    expect(ids(await store().accountsBy('names', 'iberico hijos'))).toEqual(['cafe']);
  });

  it('no longer finds an account by what was taken from it', async () => {
    const before = organization('o', { name: 'Before', emails: ['old@o.example'] });
    await store().edit([making('account', before)]);
    const emails = [{ label: 'work', address: 'new@o.example' }];
    await store().edit([{ table: 'account', id: 'o', fields: { name: 'After', emails } }]);
    expect(await store().accountsBy('emails', 'old@o.example')).toEqual([]);
    expect(await store().accountsBy('names', 'before')).toEqual([]);
    expect(await store().searchAccounts('before', 5)).toEqual([]);
    expect(ids(await store().accountsBy('emails', 'new@o.example'))).toEqual(['o']);
    expect(ids(await store().searchAccounts('after', 5))).toEqual(['o']);
  });

  it('searches by the beginnings of words of name, alias, address and domain', async () => {
    await store().edit([
      making('account', contact('jose', { name: 'José Núñez', emails: ['pepe@lago.example'] })),
      making('account', organization('lago', { name: 'Lago Azul', domains: ['lago.example'] })),
    ]);
    expect(ids(await store().searchAccounts('nun', 5))).toEqual(['jose']);
    expect(ids(await store().searchAccounts('NÚÑ jos', 5))).toEqual(['jose']);
    expect(ids(await store().searchAccounts('pepe@lago.example', 5))).toEqual(['jose']);
    expect(ids(await store().searchAccounts('lago', 5))).toEqual(['jose', 'lago']);
    expect(await store().searchAccounts('lago norte', 5)).toEqual([]);
    expect(await store().searchAccounts('zul', 5)).toEqual([]);
  });

  it('puts whole words before mere beginnings, then goes by name, and stops at the limit', async () => {
    await store().edit(
      makingAll('account', [
        organization('1', { name: 'Marina Foods' }),
        organization('2', { name: 'Ángel Mar' }),
        organization('3', { name: 'Mar Adentro' }),
        organization('4', { name: 'Marble Works' }),
      ]),
    );
    expect(ids(await store().searchAccounts('mar', 9))).toEqual(['2', '3', '4', '1']);
    expect(ids(await store().searchAccounts('mar', 3))).toEqual(['2', '3', '4']);
    expect(await store().searchAccounts('mar', 0)).toEqual([]);
  });

  it('finds what is spelled similarly, without what is spelled so, the fewest typing errors first', async () => {
    await store().edit(
      makingAll('account', [
        organization('same', { name: 'Marina Lagos' }),
        organization('two', { name: 'Marian Lagso' }),
        organization('one', { name: 'Marinna Lagos' }),
        contact('person', { name: 'Marinna Lagos' }),
        organization('other', { name: 'Marinna Norte' }),
      ]),
    );
    const similar = async (...[limit, kind]: [number, Account['kind']?]) =>
      ids(await store().similarAccounts('marina lagos', limit, kind));
    expect(await similar(9, 'organization')).toEqual(['one', 'two']);
    expect(await similar(1, 'organization')).toEqual(['one']);
    expect(await similar(9, 'contact')).toEqual(['person']);
    expect(await similar(9)).toHaveLength(3);
    expect(await similar(0)).toEqual([]);
  });

  it('finds nothing for a text without words', async () => {
    await store().edit([making('account', organization('o'))]);
    for (const text of ['', '  ', '…', '&', '\uffff']) {
      expect(await store().searchAccounts(text, 5)).toEqual([]);
    }
  });

  it('gives the accounts last changed, newest first', async () => {
    await store().edit(
      makingAll('account', [
        organization('a', {}, minute(1)),
        organization('b', {}, minute(3)),
        organization('c', {}, minute(2)),
      ]),
    );
    expect(ids(await store().recentAccounts(2))).toEqual(['b', 'c']);
    await store().edit([{ table: 'account', id: 'a', fields: { updatedAt: minute(4) } }]);
    expect(ids(await store().recentAccounts(9))).toEqual(['a', 'b', 'c']);
    expect(await store().recentAccounts(0)).toEqual([]);
  });

  it('gives the relations of a contact and of an organization, main first and former last', async () => {
    await store().edit(
      makingAll('relation', [
        relation('1', 'ana', 'lago', { former: true, main: true }),
        relation('2', 'ana', 'norte', { role: 'Buyer' }),
        relation('3', 'ana', 'sur', { main: true }),
        relation('4', 'ben', 'norte'),
      ]),
    );
    expect(ids(await store().relationsOf('ana' as AccountId))).toEqual(['3', '2', '1']);
    expect(ids(await store().relationsOf('norte' as AccountId))).toEqual(['2', '4']);
    expect(await store().relationsOf('nobody' as AccountId)).toEqual([]);
  });
}
