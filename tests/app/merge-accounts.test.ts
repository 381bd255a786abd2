import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { mergeAccounts } from '@/utils/app/merge-accounts';
import type { Store } from '@/utils/app/ports';
import { saveRelation } from '@/utils/app/relations';
import { survivorOf } from '@/utils/app/survivor';
import type { AccountId } from '@/utils/core/ids';
import { tables } from '@/utils/core/tables';
import {
  addAccount,
  addActivity,
  addRelation,
  smallCrm,
  stillWorld,
} from '../components/small-crm';
import { contact, making, minute, note, organization, relation } from '../contracts/records';

const world = stillWorld();
const acme = 'acme' as AccountId;
const acme2 = 'acme2' as AccountId;
const jane = 'jane' as AccountId;
const jane2 = 'jane2' as AccountId;
let opened = 0;
let store: Store;
beforeEach(async () => {
  store = await openIdbStore({ name: `merging-${opened++}` });
  await smallCrm(store);
  await addAccount(store, 'acme2', {
    kind: 'organization',
    name: 'Acme Group',
    domains: ['acme-group.example'],
  });
  await addAccount(store, 'jane2', {
    kind: 'contact',
    name: 'Jane M. Doe',
    emails: ['jane@home.example'],
  });
});
afterEach(() => store.close());

const everything = async (of = store) =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await of.all(table)] as const)),
  );
const rolesOf = async (id: AccountId) =>
  (await store.relationsOf(id)).map(
    ({ contactId, organizationId, role, main, former }) =>
      `${contactId} ${organizationId} ${role}${main ? ' main' : ''}${former ? ' former' : ''}`,
  );
const call = (title: string, accountIds: string[]) =>
  addActivity(store, title, { kind: 'note', text: '', notedAt: world.now(), accountIds });
const historyOf = async (id: AccountId) =>
  (await store.history([id], { order: 'oldest-first', limit: 99 })).map((one) => one.id);

describe('merging two accounts', () => {
  it('gives the survivor what the other knew, its relations and its history, in one write', async () => {
    await addRelation(store, 'r3', { contactId: 'otto', organizationId: 'acme2', role: 'Sales' });
    await call('n1', ['acme2']);
    await call('n2', ['acme', 'acme2', 'jane']);
    const heard: unknown[] = [];
    store.onNews((news) => heard.push(news));
    await mergeAccounts(store, { survivorId: acme, otherId: acme2 }, world);
    expect(heard).toHaveLength(1);
    expect(await store.get('account', 'acme2')).toBeUndefined();
    expect(await store.get('account', 'acme')).toMatchObject({
      name: 'Acme Tools Ltd',
      aliases: ['Acme Group'],
      domains: ['acme.example', 'acme-group.example'],
    });
    expect(await rolesOf(acme)).toEqual(['jane acme Buyer main', 'otto acme Sales']);
    expect(await historyOf(acme)).toEqual(['n1', 'n2']);
    expect((await store.get('activity', 'n2'))?.accountIds).toEqual(['acme', 'jane']);
  });

  it('puts everything back in one write on undo', async () => {
    await addRelation(store, 'r3', { contactId: 'jane', organizationId: 'acme2', role: 'Buyer' });
    await call('n1', ['acme2']);
    const before = await everything();
    const undo = await mergeAccounts(store, { survivorId: acme, otherId: acme2 }, world);
    expect(await everything()).not.toEqual(before);
    const heard: unknown[] = [];
    store.onNews((news) => heard.push(news));
    await undo();
    expect(heard).toHaveLength(1);
    expect(await everything()).toEqual(before);
    expect(await survivorOf(store, acme2)).toBeUndefined();
  });

  it('leaves alone on undo what somebody has changed since', async () => {
    await addRelation(store, 'r3', { contactId: 'otto', organizationId: 'acme2', role: 'Sales' });
    await call('n1', ['acme2']);
    const undo = await mergeAccounts(store, { survivorId: acme, otherId: acme2 }, world);
    const [moved] = (await store.relationsOf('otto' as AccountId)).filter(({ id }) => id === 'r3');
    await saveRelation(store, world, moved!, { role: 'Owner' });
    await store.edit([
      { table: 'account', id: 'acme', fields: { aliases: ['AT'] } },
      { table: 'activity', id: 'n1', fields: { accountIds: ['globex'] } },
    ]);
    await undo();
    expect(await store.get('account', 'acme')).toMatchObject({
      aliases: ['AT'],
      domains: ['acme.example'],
    });
    expect(await rolesOf(acme2)).toEqual(['otto acme2 Owner']);
    expect((await store.get('activity', 'n1'))?.accountIds).toEqual(['globex']);
  });

  it('keeps one relation of two with the same role, in force and main if either was', async () => {
    await addRelation(store, 'r3', {
      contactId: 'jane2',
      organizationId: 'globex',
      role: ' INTERN',
      main: true,
    });
    await addRelation(store, 'r4', {
      contactId: 'jane2',
      organizationId: 'acme',
      role: 'Works council',
    });
    await mergeAccounts(store, { survivorId: jane, otherId: jane2 }, world);
    expect(await rolesOf(jane)).toEqual([
      'jane acme Buyer main',
      'jane globex Intern',
      'jane acme Works council',
    ]);
  });

  it('leaves a contact with one main organization', async () => {
    await addRelation(store, 'r3', {
      contactId: 'jane2',
      organizationId: 'acme2',
      role: 'Owner',
      main: true,
    });
    await mergeAccounts(store, { survivorId: jane, otherId: jane2 }, world);
    expect(await rolesOf(jane)).toContain('jane acme2 Owner');
    expect((await rolesOf(jane)).filter((one) => one.includes('main'))).toHaveLength(1);
  });

  it.each([
    ['two kinds', 'acme', 'jane'],
    ['an account with itself', 'acme', 'acme'],
    ['one that is gone', 'acme', 'nobody'],
    ['sample data with the user’s own', 'acme', 'sample_acme'],
  ])('refuses %s', async (_, survivorId, otherId) => {
    await addAccount(store, 'sample_acme', { kind: 'organization', name: 'Acme' });
    const before = await everything();
    const ids = { survivorId, otherId } as { survivorId: AccountId; otherId: AccountId };
    await expect(mergeAccounts(store, ids, world)).rejects.toMatchObject({ code: 'bad-request' });
    expect(await everything()).toEqual(before);
  });

  it('moves a history of ten thousand entries', { timeout: 60_000 }, async () => {
    const edits = Array.from({ length: 10_000 }, (_, at) =>
      making('activity', note(`n${at}`, ['acme2'], minute(at))),
    );
    for (let from = 0; from < edits.length; from += 1_000) {
      await store.edit(edits.slice(from, from + 1_000));
    }
    const undo = await mergeAccounts(store, { survivorId: acme, otherId: acme2 }, world);
    expect((await store.countHistory([acme])).note).toBe(10_000);
    await undo();
    expect((await store.countHistory([acme])).note).toBe(0);
    expect((await store.countHistory([acme2])).note).toBe(10_000);
  });

  it('leads from a merged account to what it has become, over any number of merges', async () => {
    await addAccount(store, 'acme3', { kind: 'organization', name: 'Acme' });
    const acme3 = 'acme3' as AccountId;
    await mergeAccounts(store, { survivorId: acme2, otherId: acme3 }, world);
    await mergeAccounts(store, { survivorId: acme, otherId: acme2 }, world);
    expect([await survivorOf(store, acme3), await survivorOf(store, acme2)]).toEqual([acme, acme]);
    expect(await survivorOf(store, acme)).toBeUndefined();
  });
});

const people = ['a', 'b', 'c', 'd'];
const firms = ['v', 'w', 'x', 'y'];
const crm = fc.record({
  people: fc.array(
    fc.record({
      tags: fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 2 }),
      emails: fc.array(fc.constantFrom('a@x.example', 'b@x.example'), { maxLength: 2 }),
      name: fc.constantFrom('Ana', 'Ána', 'Bo Ek'),
      description: fc.constantFrom('', 'first', 'second'),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  relations: fc.array(
    fc.record({
      ends: fc.tuple(fc.constantFrom(...people), fc.constantFrom(...firms)),
      role: fc.constantFrom('', 'Buyer', 'buyer ', 'Owner'),
      main: fc.boolean(),
      former: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  notes: fc.array(fc.uniqueArray(fc.constantFrom(...people, ...firms), { minLength: 1 }), {
    maxLength: 8,
  }),
  pair: fc.constantFrom(...people.map((one) => [one, 'b']), ['v', 'w'], ['x', 'w'], ['w', 'v']),
});

describe('a merge that is undone', () => {
  it('has changed nothing, whatever the two had in common', async () => {
    await fc.assert(
      fc.asyncProperty(crm, async ({ people: drafts, relations, notes, pair }) => {
        const ids = { survivorId: pair[0] as AccountId, otherId: pair[1] as AccountId };
        fc.pre(ids.survivorId !== ids.otherId);
        const of = await openIdbStore({ name: `merging-${opened++}` });
        await of.edit([
          ...drafts.map((draft, at) => making('account', contact(people[at]!, draft))),
          ...firms.map((id) => making('account', organization(id))),
          ...relations.map(({ ends, main, former, role }, at) =>
            making(
              'relation',
              relation(`r${at}`, ends[0], ends[1], { role, former, main: main && !former }),
            ),
          ),
          ...notes.map((accountIds, at) =>
            making('activity', note(`n${at}`, accountIds, minute(at))),
          ),
        ]);
        const before = await everything(of);
        const undo = await mergeAccounts(of, ids, world);
        const left = JSON.stringify([await of.all('relation'), await of.all('activity')]);
        expect(left).not.toContain(`"${ids.otherId}"`);
        await undo();
        expect(await everything(of)).toEqual(before);
        of.close();
      }),
      { numRuns: 60 },
    );
  });
});
