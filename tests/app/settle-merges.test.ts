import { beforeEach, describe, expect, it } from 'vitest';
import { mergeAccounts } from '@/utils/app/merge-accounts';
import type { Store } from '@/utils/app/ports';
import { settleMerges } from '@/utils/app/settle-merges';
import { survivorOf } from '@/utils/app/survivor';
import type { AccountId } from '@/utils/core/ids';
import {
  addAccount,
  addActivity,
  addRelation,
  smallCrm,
  stillWorld,
} from '../components/small-crm';

const world = stillWorld();
const acme = 'acme' as AccountId;
const globex = 'globex' as AccountId;
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const merged = (id: string, into: string) =>
  store.edit([{ table: 'account', id, fields: { deleted: true, mergedInto: into } }]);

describe('what comes for a merged account afterwards', () => {
  it('becomes the survivor’s', async () => {
    await mergeAccounts(store, { survivorId: acme, otherId: globex }, world);
    await addActivity(store, 'late', {
      kind: 'note',
      text: '',
      notedAt: world.now(),
      accountIds: ['globex'],
    });
    await addRelation(store, 'r9', { contactId: 'otto', organizationId: 'globex', role: 'CEO' });
    await addRelation(store, 'r10', { contactId: 'jane', organizationId: 'globex', role: 'buyer' });
    expect(await settleMerges(store)).toBe(3);
    expect((await store.get('activity', 'late'))?.accountIds).toEqual(['acme']);
    expect((await store.relationsOf(acme)).map(({ role }) => role)).toEqual([
      'Buyer',
      'CEO',
      'Intern',
    ]);
    expect(await store.relationsOf(globex)).toEqual([]);
    expect(await settleMerges(store)).toBe(0);
  });

  it('stays where the survivor itself was deleted, until it is back', async () => {
    await mergeAccounts(store, { survivorId: acme, otherId: globex }, world);
    await store.edit([{ table: 'account', id: 'acme', fields: { deleted: true } }]);
    await addRelation(store, 'r9', { contactId: 'otto', organizationId: 'globex', role: 'CEO' });
    expect(await settleMerges(store)).toBe(0);
    expect(await survivorOf(store, globex)).toBeUndefined();
    await store.edit([{ table: 'account', id: 'acme', fields: { deleted: false } }]);
    expect(await settleMerges(store)).toBe(1);
    expect(await survivorOf(store, globex)).toBe(acme);
  });
});

describe('two accounts that two people have merged into each other', () => {
  beforeEach(async () => {
    await merged('acme', 'globex');
    await merged('globex', 'acme');
  });

  it('lead nowhere as long as they are a ring', async () => {
    expect(await survivorOf(store, acme)).toBeUndefined();
    expect(await survivorOf(store, globex)).toBeUndefined();
  });

  it('are one again, with the relations of both', async () => {
    await settleMerges(store);
    expect(await store.get('account', 'acme')).toMatchObject({ name: 'Acme Tools Ltd' });
    expect(await survivorOf(store, globex)).toBe(acme);
    expect((await store.relationsOf(acme)).map(({ role }) => role)).toEqual(['Buyer', 'Intern']);
  });

  it('stay gone where what is left of them is no account', async () => {
    await store.edit([{ table: 'account', id: 'acme', fields: { name: null } }]);
    await addAccount(store, 'other', { kind: 'organization', name: 'Other' });
    await merged('other', 'jane');
    await settleMerges(store);
    expect(await store.get('account', 'acme')).toBeUndefined();
    expect(await survivorOf(store, 'other' as AccountId)).toBe('jane');
  });
});
