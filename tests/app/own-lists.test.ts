import { beforeEach, describe, expect, it } from 'vitest';
import {
  accountsInCategory,
  addCategory,
  categoryList,
  removeCategory,
} from '@/utils/app/categories';
import { addCustomField, customFieldList, renameChoice } from '@/utils/app/custom-fields';
import { moveInList, saveInList } from '@/utils/app/listed';
import { saveCompany } from '@/utils/app/own-company';
import type { Store, World } from '@/utils/app/ports';
import { ensureStartingLists } from '@/utils/app/starting-lists';
import { COMPANY_ID } from '@/utils/core/company';
import type { CategoryId } from '@/utils/core/ids';
import { addAccount, smallCrm, stillWorld } from '../components/small-crm';
import { createMemoryStore } from '../fakes/memory-store';

const CUSTOMER = 'customer' as CategoryId;
const names = { categories: { lead: 'Kontakt' }, pipeline: 'Verkauf', stages: {} };

let store: Store;
let world: World;
beforeEach(async () => {
  store = await smallCrm();
  world = stillWorld();
});

async function categoryNames() {
  return (await categoryList(store)).map(({ name }) => name);
}

describe('categories', () => {
  it('are added at the end and put in order, and both can be undone', async () => {
    const undo = await addCategory(store, world, { name: 'Press', tone: 'red' });
    expect(await categoryNames()).toEqual(['Customer', 'Press']);
    const back = await moveInList(store, world, 'category', await categoryList(store), [1, 0]);
    expect(await categoryNames()).toEqual(['Press', 'Customer']);
    await back();
    await undo();
    expect(await categoryNames()).toEqual(['Customer']);
  });

  it('that go leave their accounts another one, until that is undone', async () => {
    await addCategory(store, world, { name: 'Press', tone: 'red' });
    const press = (await categoryList(store))[1]!.id;
    expect(await accountsInCategory(store, CUSTOMER)).toEqual(['acme']);
    const undo = await removeCategory(store, CUSTOMER, press);
    expect(await categoryNames()).toEqual(['Press']);
    expect((await store.get('account', 'acme'))?.categoryId).toBe(press);
    await undo();
    expect(await categoryNames()).toEqual(['Customer', 'Press']);
    expect((await store.get('account', 'acme'))?.categoryId).toBe('customer');
  });

  it('that go may leave their accounts none', async () => {
    await removeCategory(store, CUSTOMER);
    expect(await store.get('account', 'acme')).not.toHaveProperty('categoryId');
  });

  it('of thousands of accounts can go too', async () => {
    const many = Array.from({ length: 2100 }, (_, at) => `firm-${at}`);
    for (const id of many) {
      await addAccount(store, id, { kind: 'organization', name: id, categoryId: CUSTOMER });
    }
    const undo = await removeCategory(store, CUSTOMER);
    expect(await accountsInCategory(store, CUSTOMER)).toEqual([]);
    await undo();
    expect(await accountsInCategory(store, CUSTOMER)).toHaveLength(2101);
  });
});

describe('the lists everyone starts with', () => {
  it('are made once, however many pages do it, and what is deleted stays so', async () => {
    const empty = createMemoryStore();
    const make = () => ensureStartingLists(empty, world, names);
    await Promise.all([make(), make()]);
    expect(await empty.count('category')).toBe(5);
    expect((await empty.all('pipeline')).map(({ name }) => name)).toEqual(['Verkauf']);
    await removeCategory(empty, 'other' as CategoryId);
    await make();
    expect(await empty.count('category')).toBe(4);
  });

  it('are not written again where they are', async () => {
    const empty = createMemoryStore();
    await ensureStartingLists(empty, world, names);
    const begin = () => Promise.reject(new Error('nothing is to be written'));
    await ensureStartingLists({ ...empty, begin }, world, { ...names, pipeline: 'Ventas' });
    expect((await empty.get('pipeline', 'sales'))?.name).toBe('Verkauf');
  });
});

describe('custom fields', () => {
  const region = {
    name: 'Region',
    type: 'choice' as const,
    kinds: ['organization' as const],
    choices: ['North', 'South'],
  };

  it('rename a choice on the accounts that have it, until that is undone', async () => {
    await addCustomField(store, world, region);
    const [field] = await customFieldList(store);
    const value = async () => (await store.get('account', 'acme'))?.custom[field!.id];
    const fields = { [`custom.${field!.id}`]: 'North' };
    await store.edit([{ table: 'account', id: 'acme', fields }]);
    const undo = await renameChoice(store, world, field!, ['North', 'Norte']);
    expect((await customFieldList(store))[0]?.choices).toEqual(['Norte', 'South']);
    expect(await value()).toBe('Norte');
    await undo();
    expect((await customFieldList(store))[0]?.choices).toEqual(['North', 'South']);
    expect(await value()).toBe('North');
  });

  it('keep what somebody else has changed meanwhile', async () => {
    await addCustomField(store, world, region);
    const [seen] = await customFieldList(store);
    await store.edit([{ table: 'field', id: seen!.id, fields: { kinds: ['contact'] } }]);
    await saveInList(store, world, 'field', seen!, { name: 'Area' });
    expect((await customFieldList(store))[0]).toMatchObject({ name: 'Area', kinds: ['contact'] });
  });
});

describe('the own company', () => {
  it('is written field by field, and each can be undone', async () => {
    await saveCompany(store, world, { name: 'Lago Azul' });
    const undo = await saveCompany(store, world, { invoicePrefix: 'R-{year}-' });
    expect(await store.get('company', COMPANY_ID)).toMatchObject({
      name: 'Lago Azul',
      invoicePrefix: 'R-{year}-',
      paymentDays: 30,
    });
    await undo();
    expect(await store.get('company', COMPANY_ID)).toMatchObject({
      name: 'Lago Azul',
      invoicePrefix: '{year}-',
    });
  });
});
