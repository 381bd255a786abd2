import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Addition, addToAccount } from '@/utils/app/add-to-account';
import { lookUp } from '@/utils/app/look-up';
import { nearestAccounts } from '@/utils/app/nearest-accounts';
import { offersFor, partnerOf } from '@/utils/app/offers';
import type { Store } from '@/utils/app/ports';
import { proposedAccount, proposedKind } from '@/utils/app/proposed-account';
import { understand } from '@/utils/core/detect/understood';
import type { AccountId } from '@/utils/core/ids';
import { knownAddress } from '../components/matches';
import { addAccount, smallCrm, stillWorld } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const jane = { id: 'jane' as AccountId };
const nothing = { emails: [], phones: [], websites: [] };
const add = (what: Partial<Addition> & Pick<Addition, 'to'>) =>
  addToAccount(store, stillWorld(), { ...nothing, ...what });
const account = (id: string) => store.get('account', id);
const notesOf = async (id: string) =>
  store.history([id as AccountId], { order: 'newest-first', limit: 9, kinds: ['note'] });
const said = (text: string, more = {}) => understand({ text, ...more });
const nearest = async (text: string, around: Partial<Parameters<typeof nearestAccounts>[2]> = {}) =>
  (await near(text, around)).accounts.map(({ id }) => id);
const near = (text: string, around: Partial<Parameters<typeof nearestAccounts>[2]> = {}) =>
  nearestAccounts(store, said(text), { matches: [], ...around });
const offers = async (text: string, id: string) =>
  (await offersFor(store, said(text), (await account(id))!)).map(({ key, had, ticked, owner }) => [
    key,
    had ? 'had' : (owner?.id ?? ''),
    ticked,
  ]);

describe('adding to an account', () => {
  it('writes all of it at once, and takes all of it back at once', async () => {
    const before = await account('jane');
    const edit = vi.spyOn(store, 'edit');
    const { undo } = await add({
      to: jane,
      emails: ['jd@home.example'],
      phones: ['+34 600 111 222'],
      websites: ['https://jane.example'],
      related: { account: { kind: 'organization', name: 'Nord AS' }, role: ' Adviser ' },
      note: {
        title: 'Shelves',
        text: 'Blue',
        quote: 'blue, please',
        sourceUrl: 'https://a.example',
      },
    });
    expect(edit).toHaveBeenCalledTimes(1);
    const after = (await account('jane'))!;
    expect(after.emails.map(({ address }) => address)).toContain('jd@home.example');
    expect(after.phones.map(({ number }) => number)).toEqual(['+34911222333', '+34600111222']);
    expect((await notesOf('jane'))[0]).toMatchObject({ quote: 'blue, please', ownerId: 'mar' });
    const [nord] = await store.accountsBy('names', 'nord');
    const relation = (await store.relationsOf(nord!.id))[0];
    expect(relation).toMatchObject({ contactId: 'jane', role: 'Adviser', main: false });

    await undo();
    expect(edit).toHaveBeenCalledTimes(2);
    expect({ ...(await account('jane')), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect(await notesOf('jane')).toEqual([]);
    expect(await store.accountsBy('names', 'nord')).toEqual([]);
  });

  it('adds nothing the account has got meanwhile', async () => {
    await add({ to: jane, emails: ['jane@acme.example'], phones: ['911 222 333'] });
    const after = (await account('jane'))!;
    expect([after.emails.length, after.phones.length]).toEqual([1, 1]);
  });

  it('leaves on its undo what somebody has changed since', async () => {
    const { undo } = await add({ to: jane, emails: ['jd@home.example'], phones: ['600 111 222'] });
    await store.edit([{ table: 'account', id: 'jane', fields: { phones: [] } }]);
    await undo();
    const after = (await account('jane'))!;
    expect([after.emails.length, after.phones.length]).toEqual([1, 0]);
  });

  it('makes the account on the way', async () => {
    const made = await add({
      to: { kind: 'organization', name: 'Nord AS', domain: 'nord.example' },
      emails: ['post@nord.example'],
      websites: ['https://nord.example'],
    });
    const { websites, emails } = (await account(made.account.id))!;
    expect([websites.length, emails.length]).toEqual([1, 1]);
    await made.undo();
    expect(await account(made.account.id)).toBeUndefined();
  });

  it('is refused where the account is gone, and writes nothing', async () => {
    await store.edit([{ table: 'account', id: 'jane', fields: { deleted: true } }]);
    const adding = add({ to: jane, note: { title: 'x', text: 'x' } });
    await expect(adding).rejects.toMatchObject({ code: 'invalid-record' });
    expect(await notesOf('jane')).toEqual([]);
  });
});

describe('the nearest account', () => {
  it('is who has the address, before who is named and whose domain it is', async () => {
    expect(await nearest('Globex wrote to jane@acme.example')).toEqual(['jane', 'acme']);
    expect(await nearest('Acme Tools')).toEqual(['acme']);
    expect(await nearest('doe jane')).toEqual(['jane']);
  });

  it('is among several the one whose mention comes first', async () => {
    await addAccount(store, 'nils', { kind: 'contact', name: 'Nils', emails: ['n@nord.example'] });
    expect((await nearest('n@nord.example, jane@acme.example')).slice(0, 2)).toEqual([
      'nils',
      'jane',
    ]);
    expect((await nearest('911 222 333 and n@nord.example')).slice(0, 2)).toEqual(['jane', 'nils']);
  });

  it('is the sender of the open message where nothing else tells', async () => {
    const matches = [knownAddress('a@x.example', 'globex'), knownAddress('b@x.example', 'jane')];
    const letter = { id: '1', from: ['email:b@x.example'], to: [], within: [], own: [] };
    expect(await nearest('Blue shelves', { matches, letter })).toEqual(['jane', 'globex']);
    expect((await near('Blue shelves', { matches, letter })).meant?.id).toBe('jane');
  });

  it('is a new one where the click tells of somebody else', async () => {
    const matches = [knownAddress('b@x.example', 'jane')];
    const { accounts, meant } = await near('nils@nord.example', { matches });
    expect([accounts.map(({ id }) => id), meant]).toEqual([['jane'], undefined]);
  });
});

describe('what is offered', () => {
  it('says what the account has already, and what somebody else has', async () => {
    expect(await offers('jane@acme.example, office@acme.example, 911 222 333', 'jane')).toEqual([
      ['email0', 'had', false],
      ['email1', 'acme', false],
      ['phone0', 'had', false],
      ['related', 'had', false],
    ]);
  });

  it('is for an organization its person, and not that person’s address', async () => {
    const text = 'Nina Keller <nina@acme.example>\nTel. +34 911 000 000';
    expect(await offers(text, 'acme')).toEqual([
      ['email0', '', false],
      ['phone0', '', true],
      ['related', '', true],
    ]);
    const partner = await partnerOf(store, said(text), (await account('acme'))!);
    expect(partner).toMatchObject({ name: 'Nina Keller' });
  });

  it('is the page itself only for somebody new, where nobody else is named', async () => {
    const page = { pageUrl: 'https://nord.example/', around: 'Welcome' };
    const ticked = async (around: string, receiver: Parameters<typeof offersFor>[2]) =>
      (await offersFor(store, said('', { ...page, around }), receiver)).find(
        ({ what }) => what === 'website',
      )?.ticked;
    expect(await ticked('Welcome', { kind: 'organization' })).toBe(true);
    expect(await ticked('Welcome', (await account('acme'))!)).toBe(false);
    expect(await ticked('ann@first.example', { kind: 'contact' })).toBe(false);
  });

  it('is for somebody new where they work', async () => {
    const text = 'Nina Keller <nina@acme.example>';
    const partner = await partnerOf(store, said(text), { kind: 'contact' });
    expect(partner?.known?.id).toBe('acme');
  });
});

describe('a new account', () => {
  it('is a person where an address is one’s own, else the company', () => {
    const person = said('Nina Keller <nina@nord.example>');
    expect(proposedKind(person)).toBe('contact');
    expect(proposedAccount(person, 'contact').name).toBe('Nina Keller');
    const company = said('Nord Logistik GmbH, post@nord.example');
    expect(proposedKind(company)).toBe('organization');
    expect(proposedAccount(company, 'organization')).toEqual({
      name: 'Nord Logistik GmbH',
      domain: 'nord.example',
    });
  });
});

describe('looking up', () => {
  it('leads to the account that alone is meant', async () => {
    expect(await lookUp(store, said('Mail jane@acme.example'))).toEqual({ accountId: 'jane' });
    expect(await lookUp(store, said('911 222 333'))).toEqual({ accountId: 'jane' });
  });

  it('is a search where nobody or several are meant, however long the text', async () => {
    expect(await lookUp(store, said(' Acme \n Tools'))).toEqual({ asked: 'Acme Tools' });
    expect(await lookUp(store, said('office@acme.example'))).toEqual({
      asked: 'office@acme.example',
    });
    const long = await lookUp(store, said('words and '.repeat(50)));
    expect('asked' in long && long.asked.length).toBe(100);
  });
});
