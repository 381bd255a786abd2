import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAccount, unfinishedOf } from '@/utils/app/delete-account';
import type { Store } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import { addActivity, invoiceOf, smallCrm, today } from '../components/small-crm';

const acme = 'acme' as AccountId;
const jane = 'jane' as AccountId;
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

function task(title: string, fields: Record<string, unknown> = {}) {
  return addActivity(store, title, { kind: 'task', priority: 'normal', status: 'open', ...fields });
}
function event(title: string, status: string) {
  const startsAt = '2026-12-01T09:00:00.000Z';
  return addActivity(store, title, {
    kind: 'event',
    startsAt,
    endsAt: startsAt,
    allDay: false,
    status,
  });
}
const isThere = async (id: string) => (await store.get('activity', id)) !== undefined;

describe('what is unfinished', () => {
  it('is open invoices with what is owed on them, open tasks and planned events', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00));
    await addActivity(store, 'bill2', invoiceOf(50_00, { number: 'R-2' }));
    await addActivity(store, 'draft', invoiceOf(70_00, { number: 'R-3', state: 'draft' }));
    await addActivity(store, 'part', {
      kind: 'payment',
      amount: { amount: 30_00, currency: 'EUR' },
      receivedOn: '2026-11-01',
      method: 'transfer',
      invoiceId: 'bill',
    });
    await task('call');
    await task('old', { status: 'done', completedAt: '2026-11-01T09:00:00.000Z' });
    await event('visit', 'planned');
    await event('past', 'held');
    expect(await unfinishedOf(store, acme, today)).toEqual({
      invoices: 2,
      owed: [{ amount: 120_00, currency: 'EUR' }],
      tasks: 1,
      events: 1,
    });
  });

  it('is nothing for an account without history', async () => {
    const nothing = { invoices: 0, owed: [], tasks: 0, events: 0 };
    expect(await unfinishedOf(store, jane, today)).toEqual(nothing);
  });
});

describe('deleting an account', () => {
  it('takes the relations along and brings everything back on undo', async () => {
    const before = await store.get('account', 'jane');
    const undo = await deleteAccount(store, jane);
    expect(await store.get('account', 'jane')).toBeUndefined();
    expect(await store.relationsOf(acme)).toEqual([]);
    await undo();
    expect(await store.get('account', 'jane')).toEqual(before);
    expect(await store.relationsOf(acme)).toHaveLength(1);
  });

  it('leaves with its other accounts what belongs to them too, and hides the rest', async () => {
    await task('shared', { accountIds: ['acme', 'jane'] });
    await task('own');
    const undo = await deleteAccount(store, acme);
    expect([await isThere('shared'), await isThere('own')]).toEqual([true, false]);
    await undo();
    expect(await isThere('own')).toBe(true);
  });

  it('keeps the papers, so that no number is given twice', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00));
    await deleteAccount(store, acme);
    expect(await store.numbered('invoice', 'R-1')).toMatchObject([{ id: 'bill' }]);
  });

  it('counts nobody as another account who was deleted before', async () => {
    await task('shared', { accountIds: ['acme', 'jane'] });
    await deleteAccount(store, jane);
    expect(await isThere('shared')).toBe(true);
    await deleteAccount(store, acme);
    expect(await isThere('shared')).toBe(false);
  });

  it('hides and brings back a history of any length', async () => {
    for (let at = 0; at < 600; at++) await task(`t${at}`);
    const undo = await deleteAccount(store, acme);
    expect(await store.count('activity')).toBe(0);
    await undo();
    expect(await store.count('activity')).toBe(600);
  });
});
