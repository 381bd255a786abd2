import { expect, it } from 'vitest';
import type { News } from '@/utils/app/ports';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { deleting, making, makingAll, minute, note, organization, relation } from './records';
import type { Opened } from './store';

export function deletingAndSample(store: Opened): void {
  const emails = ['hola@lago.example'];
  const lago = organization('lago', { name: 'Lago', domains: ['lago.example'], emails });

  const everyWayTo = (accountId: AccountId) =>
    Promise.all([
      store().getMany('account', [accountId]),
      store().all('account'),
      store().accountsBy('emails', 'hola@lago.example'),
      store().accountsBy('domains', 'lago.example'),
      store().accountsBy('names', 'lago'),
      store().searchAccounts('lag', 5),
      store().recentAccounts(5),
    ]);

  it('never returns a deleted account', async () => {
    await store().edit([making('account', lago)]);
    expect(await everyWayTo(lago.id)).toEqual(Array(7).fill([lago]));
    await store().edit([deleting('account', 'lago')]);
    expect(await store().get('account', 'lago')).toBeUndefined();
    expect(await everyWayTo(lago.id)).toEqual([[undefined], [], [], [], [], [], []]);
    expect((await store().nameSlice(undefined, 10)).entries).toEqual([]);
    expect(await store().count('account')).toBe(0);
  });

  it('never returns deleted relations and activities', async () => {
    await store().edit([
      making('relation', relation('r', 'ana', 'lago')),
      making('activity', note('n', ['lago'], minute(1), ['other'])),
    ]);
    await store().edit([deleting('relation', 'r'), deleting('activity', 'n')]);
    expect(await store().relationsOf('ana' as AccountId)).toEqual([]);
    expect(await store().linkingTo('other' as ActivityId)).toEqual([]);
    const query = { order: 'newest-first', limit: 5 } as const;
    expect(await store().history([lago.id], query)).toEqual([]);
  });

  it('brings a deleted record back whole, with what was written to it meanwhile', async () => {
    await store().edit([making('account', lago), deleting('account', 'lago')]);
    await store().edit([{ table: 'account', id: 'lago', fields: { vatNumber: 'ES123' } }]);
    expect(await store().count('account')).toBe(0);
    await store().edit([deleting('account', 'lago', false)]);
    const back = { ...lago, vatNumber: 'ES123' };
    expect(await everyWayTo(lago.id)).toEqual(Array(7).fill([back]));
    expect(await store().count('account')).toBe(1);
  });

  it('names the merged accounts among the deleted ones, until they are back', async () => {
    const merged = (into: string | null, deleted: boolean) =>
      store().edit([{ table: 'account', id: 'lago', fields: { deleted, mergedInto: into } }]);
    await store().edit([
      making('account', lago),
      making('account', organization('mar')),
      making('account', organization('rio')),
      deleting('account', 'rio'),
    ]);
    expect(await store().merges()).toEqual([]);
    await merged('mar', true);
    expect(await store().merges()).toEqual([{ id: 'lago', into: 'mar' }]);
    expect(await store().count('account')).toBe(1);
    await merged(null, false);
    expect(await store().merges()).toEqual([]);
    expect(await store().get('account', 'lago')).toEqual(lago);
  });

  it('removes the sample data and leaves the user their own', async () => {
    const own = note('own', ['sample_lago'], minute(1));
    await store().edit([
      making('account', organization('sample_lago')),
      making('account', organization('sampled')),
      making('account', lago),
      making('relation', relation('sample_r', 'ana', 'sample_lago')),
      making('activity', note('sample_n', ['lago'], minute(1))),
      making('activity', own),
      deleting('account', 'sample_lago'),
    ]);
    await store().dropSample();
    expect((await store().all('account')).map(({ id }) => id)).toEqual(['lago', 'sampled']);
    expect(await store().all('relation')).toEqual([]);
    expect(await store().all('activity')).toEqual([own]);
    expect(new Set((await store().pending(99)).map(({ id }) => id))).toEqual(
      new Set(['sampled', 'lago', 'own']),
    );
  });

  it('tells once what sample data went, and nothing where there was none', async () => {
    await store().edit([
      making('account', organization('sample_lago')),
      making('activity', note('sample_n', ['sample_lago'], minute(1))),
    ]);
    const heard: News[] = [];
    store().onNews((news) => heard.push(news));
    await store().dropSample();
    await store().dropSample();
    expect(heard).toEqual([{ tables: ['account', 'activity'], ids: ['sample_lago', 'sample_n'] }]);
  });

  it('takes the same sample data again after it was removed', async () => {
    const sample = makingAll('account', [organization('sample_lago')]);
    await store().edit(sample);
    await store().dropSample();
    await store().edit(sample);
    expect(await store().count('account')).toBe(1);
  });
}
