import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { addRelation, addRelationTo, removeRelation, saveRelation } from '@/utils/app/relations';
import type { AccountId } from '@/utils/core/ids';
import type { Relation } from '@/utils/core/relation';
import {
  addAccount,
  addRelation as putRelation,
  smallCrm,
  stillWorld,
} from '../components/small-crm';

const jane = 'jane' as AccountId;
const acme = 'acme' as AccountId;
const globex = 'globex' as AccountId;
const world = stillWorld();
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const ofJane = async () =>
  (await store.relationsOf(jane)).map(({ organizationId, role, main, former }) => ({
    organizationId,
    role,
    main,
    former,
  }));
const at = async (organizationId: string): Promise<Relation> =>
  (await store.relationsOf(jane)).find((one) => one.organizationId === organizationId)!;

describe('adding a relation', () => {
  it('shows at both ends', async () => {
    const ends = { contactId: 'otto' as AccountId, organizationId: globex };
    const { relation } = await addRelation(store, world, { ...ends, role: ' Founder ' });
    expect(relation.role).toBe('Founder');
    expect(await store.relationsOf('otto' as AccountId)).toEqual([relation]);
    expect(await store.relationsOf(globex)).toContainEqual(relation);
  });

  it('leaves a contact with one main organization, and undo brings the old one back', async () => {
    const draft = { contactId: jane, organizationId: globex, role: 'Advisor', main: true };
    const { undo } = await addRelation(store, world, draft);
    const mains = (await ofJane()).filter(({ main }) => main);
    expect(mains).toMatchObject([{ organizationId: 'globex', role: 'Advisor' }]);
    await undo();
    expect((await ofJane()).filter(({ main }) => main)).toMatchObject([{ organizationId: 'acme' }]);
    expect(await ofJane()).toHaveLength(2);
  });

  it('refuses the same two with the same role, however it is written', async () => {
    const draft = { contactId: jane, organizationId: acme, role: ' BUYER' };
    await expect(addRelation(store, world, draft)).rejects.toMatchObject({
      code: 'relation-exists',
    });
    expect(await ofJane()).toHaveLength(2);
  });

  it('lets the same two have another role besides', async () => {
    await addRelation(store, world, {
      contactId: jane,
      organizationId: acme,
      role: 'Works council',
    });
    expect((await store.relationsOf(acme)).map(({ role }) => role)).toEqual([
      'Buyer',
      'Works council',
    ]);
  });

  it('never makes what is over the main one', async () => {
    const draft = {
      contactId: jane,
      organizationId: globex,
      role: 'Temp',
      main: true,
      former: true,
    };
    const { relation } = await addRelation(store, world, draft);
    expect(relation).toMatchObject({ main: false, former: true });
    expect(await at('acme')).toMatchObject({ main: true });
  });
});

describe('adding a relation to a new account', () => {
  it('makes a contact of the user’s own together with its relation, and takes both back', async () => {
    const { accountId, undo } = await addRelationTo(
      store,
      world,
      { to: acme, role: 'Sales', main: true },
      { kind: 'contact', name: 'Nina Keller', email: 'Nina@acme.example' },
    );
    expect(await store.get('account', accountId)).toMatchObject({
      kind: 'contact',
      name: 'Nina Keller',
      ownerId: 'mar',
      emails: [{ address: 'nina@acme.example' }],
    });
    expect(await store.relationsOf(accountId)).toMatchObject([{ organizationId: 'acme' }]);
    await undo();
    expect(await store.get('account', accountId)).toBeUndefined();
    expect(await store.relationsOf(acme)).toHaveLength(1);
  });

  it('makes an organization with its domain for a contact', async () => {
    const { accountId } = await addRelationTo(
      store,
      world,
      { to: jane, role: 'Board member' },
      { kind: 'organization', name: 'Initech', domain: 'www.initech.example' },
    );
    expect(await store.accountsBy('domains', 'initech.example')).toMatchObject([{ id: accountId }]);
    expect(await store.relationsOf(jane)).toContainEqual(
      expect.objectContaining({ organizationId: accountId, role: 'Board member' }),
    );
  });

  it('writes neither where the account has no name', async () => {
    const before = await store.count('relation');
    const made = addRelationTo(store, world, { to: acme }, { kind: 'contact', name: ' ' });
    await expect(made).rejects.toMatchObject({ code: 'invalid-record' });
    expect(await store.count('relation')).toBe(before);
  });
});

describe('changing a relation', () => {
  it('moves the main mark in one write and back on undo', async () => {
    await addAccount(store, 'hooli', { kind: 'organization', name: 'Hooli' });
    await putRelation(store, 'r3', { contactId: 'jane', organizationId: 'hooli', role: 'Advisor' });
    const heard: unknown[] = [];
    store.onNews((news) => heard.push(news));
    const undo = await saveRelation(store, world, await at('hooli'), { main: true });
    expect(heard).toHaveLength(1);
    expect([(await at('hooli')).main, (await at('acme')).main]).toEqual([true, false]);
    await undo();
    expect([(await at('hooli')).main, (await at('acme')).main]).toEqual([false, true]);
  });

  it('takes the main mark from what becomes former, and gives it back on undo', async () => {
    const undo = await saveRelation(store, world, await at('acme'), { former: true });
    expect(await at('acme')).toMatchObject({ former: true, main: false });
    await undo();
    expect(await at('acme')).toMatchObject({ former: false, main: true });
  });

  it('keeps what somebody else has written into another field meanwhile', async () => {
    const seen = await at('acme');
    await saveRelation(store, world, seen, { former: true });
    await saveRelation(store, world, seen, { role: 'Head of Purchasing' });
    expect(await at('acme')).toMatchObject({ role: 'Head of Purchasing', former: true });
  });

  it('refuses a role the two have already', async () => {
    await addRelation(store, world, { contactId: jane, organizationId: acme, role: 'Sales' });
    const sales = (await store.relationsOf(jane)).find(({ role }) => role === 'Sales')!;
    await expect(saveRelation(store, world, sales, { role: 'buyer' })).rejects.toMatchObject({
      code: 'relation-exists',
    });
  });

  it('removes it for both and brings it back', async () => {
    const before = await at('acme');
    const undo = await removeRelation(store, before);
    expect(await store.relationsOf(acme)).toEqual([]);
    await undo();
    expect(await at('acme')).toEqual(before);
  });
});
