import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, World } from '@/utils/app/ports';
import { hasSample, loadSample, removeSample, sampleLosses } from '@/utils/app/sample-data';
import { ensureStartingLists } from '@/utils/app/starting-lists';
import { newAccount } from '@/utils/core/account';
import { type ActivityDraft, newActivity } from '@/utils/core/activity';
import { type Edit, editOf } from '@/utils/core/change';
import { AppError } from '@/utils/core/error';
import type { AccountId, ActivityId, MemberId, RelationId } from '@/utils/core/ids';
import type { Table } from '@/utils/core/record';
import { newRelation } from '@/utils/core/relation';
import { tables } from '@/utils/core/tables';
import type { DateOnly, Instant } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

const now = '2026-11-23T10:00:00.000Z' as Instant;
const world: World = {
  now: () => now,
  today: () => '2026-11-23' as DateOnly,
  newId: () => 'unused',
};
const names = {
  categories: { lead: 'Lead', customer: 'Kunde' },
  pipeline: 'Verkauf',
  stages: { enquiry: 'Anfrage' },
};
const sampleOrganization = 'sample_org_01' as AccountId;
const own = 'own-1' as AccountId;

let store: Store;
beforeEach(() => {
  store = createMemoryStore();
});

async function saveOwnAccount(ownerId?: MemberId) {
  const draft = { kind: 'organization' as const, name: 'Own Ltd', ...(ownerId && { ownerId }) };
  await store.edit([editOf('account', undefined, newAccount(draft, own, now)) as Edit]);
}

async function saveNote(id: string, accountIds: AccountId[], links: string[] = []) {
  const draft: ActivityDraft = {
    kind: 'note',
    title: id,
    accountIds,
    text: '',
    notedAt: now,
    links: links as ActivityId[],
  };
  const note = newActivity(draft, id as ActivityId, now);
  await store.edit([editOf('activity', undefined, note) as Edit]);
}

async function saveRelation(id: string, contactId: string, organizationId: AccountId) {
  const ends = { contactId: contactId as AccountId, organizationId };
  const relation = newRelation(ends, id as RelationId, now);
  await store.edit([editOf('relation', undefined, relation) as Edit]);
}

async function everything() {
  const entries = await Promise.all(
    tables.map(async (table: Table) => [table, await store.all(table)] as const),
  );
  return Object.fromEntries(entries);
}

describe('loading the sample data', () => {
  it('brings all of it, with the starting categories under the names of the user', async () => {
    expect(await hasSample(store)).toBe(false);
    await loadSample(store, world, names);
    expect(await hasSample(store)).toBe(true);
    const counts = await Promise.all(tables.map((table) => store.count(table)));
    expect(counts[0]).toBe(210);
    expect(counts[2]).toBe(1200);
    const categories = await store.all('category');
    expect(categories.map(({ id, name }) => [id, name])).toContainEqual(['customer', 'Kunde']);
    expect(categories).toHaveLength(5);
  });

  it('a second time changes nothing, not even what the user did to it', async () => {
    await loadSample(store, world, names);
    await store.edit([{ table: 'account', id: sampleOrganization, fields: { name: 'Renamed' } }]);
    const before = await everything();
    await loadSample(store, world, names);
    expect(await everything()).toEqual(before);
  });

  it('that was broken off is made whole by loading again', async () => {
    const whole = createMemoryStore();
    await loadSample(whole, world, names);
    let batches = 0;
    const edit: Store['edit'] = async (edits) => {
      batches += 1;
      if (batches > 3) throw new AppError('storage-full');
      await store.edit(edits);
    };
    const broken = loadSample({ ...store, edit }, world, names);
    await expect(broken).rejects.toMatchObject({ code: 'storage-full' });
    expect(await hasSample(store)).toBe(true);
    await loadSample(store, world, names);
    expect(await store.all('activity')).toEqual(await whole.all('activity'));
    expect(await store.all('account')).toEqual(await whole.all('account'));
  });

  it('waits for no backend', async () => {
    await loadSample(store, world, names);
    const pending = await store.pending(1000);
    expect(new Set(pending.map(({ table }) => table))).toEqual(new Set(['category', 'pipeline']));
  });

  it('leaves a category that the user renamed or deleted as it is', async () => {
    await ensureStartingLists(store, world, names);
    await store.edit([
      { table: 'category', id: 'lead', fields: { name: 'Prospect' } },
      { table: 'category', id: 'other', fields: { deleted: true } },
    ]);
    await loadSample(store, world, names);
    expect((await store.get('category', 'lead'))?.name).toBe('Prospect');
    expect(await store.get('category', 'other')).toBeUndefined();
  });
});

describe('removing the sample data', () => {
  it("leaves the user's own records exactly as they were", async () => {
    await ensureStartingLists(store, world, names);
    await saveOwnAccount();
    await saveNote('note-1', [own]);
    const before = await everything();
    await loadSample(store, world, names);
    expect(await sampleLosses(store)).toEqual({ activities: 0, relations: 0 });
    await removeSample(store);
    expect(await everything()).toEqual(before);
    expect(await hasSample(store)).toBe(false);
  });

  it('takes what hangs only on it, and counts that before', async () => {
    await loadSample(store, world, names);
    await saveOwnAccount();
    await saveNote('only-sample', [sampleOrganization]);
    await saveNote('both', [sampleOrganization, own], ['sample_inv_0001', 'only-own']);
    await saveNote('only-own', [own]);
    await saveRelation('to-sample', 'sample_con_001', own);
    expect(await sampleLosses(store)).toEqual({ activities: 1, relations: 1 });
    await removeSample(store);
    const left = await store.all('activity');
    expect(left.map(({ id, accountIds, links }) => [id, accountIds, links])).toEqual([
      ['both', [own], ['only-own']],
      ['only-own', [own], []],
    ]);
    expect(await store.all('relation')).toEqual([]);
  });

  it('frees own records from sample members and sample invoices', async () => {
    await loadSample(store, world, names);
    await saveOwnAccount('sample_member_01' as MemberId);
    const payment = newActivity(
      {
        kind: 'payment',
        title: 'Transfer',
        accountIds: [own],
        amount: { amount: 100, currency: 'EUR' },
        receivedOn: world.today(),
        method: 'transfer',
        invoiceId: 'sample_inv_0001' as ActivityId,
      },
      'payment-1' as ActivityId,
      now,
    );
    await store.edit([editOf('activity', undefined, payment) as Edit]);
    await removeSample(store);
    expect(await store.get('account', own)).not.toHaveProperty('ownerId');
    expect(await store.get('activity', 'payment-1')).not.toHaveProperty('invoiceId');
  });

  it('can be followed by loading it again', async () => {
    await loadSample(store, world, names);
    await removeSample(store);
    await loadSample(store, world, names);
    expect(await store.count('account')).toBe(210);
  });
});
