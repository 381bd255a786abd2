import { expect, it } from 'vitest';
import type { Edit, Json } from '@/utils/core/change';
import { COMPANY_ID, startingCompany } from '@/utils/core/company';
import { newCustomField } from '@/utils/core/custom-field';
import type { FieldId, PipelineId } from '@/utils/core/ids';
import { newPipeline } from '@/utils/core/pipeline';
import { contact, deleting, ids, making, makingAll, minute, organization } from './records';
import type { Opened } from './store';

/** What the options hold: pipelines, custom fields, the own company. */
export function keepingLists(store: Opened): void {
  const stages = [
    { id: 'talk', name: 'Talk', probability: 10 },
    { id: 'offer', name: 'Offer', probability: 60 },
  ];
  const sales = newPipeline({ name: 'Sales', stages, rank: 0 }, 'sales' as PipelineId, minute(0));
  const size = newCustomField(
    { name: 'Size', type: 'choice', kinds: ['organization'], choices: ['S', 'L'], rank: 0 },
    'size' as FieldId,
    minute(0),
  );
  const company = startingCompany(minute(0));

  it('keeps pipelines, custom fields and the own company, and tells of them', async () => {
    const heard: string[][] = [];
    store().onNews(({ tables }) => heard.push(tables));
    await store().edit([
      making('pipeline', sales),
      making('field', size),
      making('company', company),
    ]);
    expect(await store().all('pipeline')).toEqual([sales]);
    expect(await store().all('field')).toEqual([size]);
    expect(await store().get('company', COMPANY_ID)).toEqual(company);
    expect(heard).toEqual([['pipeline', 'field', 'company']]);
    expect(new Set((await store().pending(9)).map(({ table }) => table))).toEqual(
      new Set(['pipeline', 'field', 'company']),
    );
  });

  it('hides a deleted pipeline and brings it back with its stages', async () => {
    await store().edit([making('pipeline', sales), deleting('pipeline', 'sales')]);
    expect(await store().all('pipeline')).toEqual([]);
    expect(await store().count('pipeline')).toBe(0);
    await store().edit([deleting('pipeline', 'sales', false)]);
    expect(await store().all('pipeline')).toEqual([sales]);
  });

  it('refuses a pipeline without stages and a company whose currency is none', async () => {
    const wrong: Edit[] = [
      { ...making('pipeline', sales), fields: { ...making('pipeline', sales).fields, stages: [] } },
      { table: 'company', id: 'own', fields: { currency: 'euros' } },
      { table: 'field', id: 'size', fields: { type: 'colour' } },
    ];
    await store().edit([making('field', size), making('company', company)]);
    for (const edit of wrong) {
      await expect(store().edit([edit])).rejects.toMatchObject({ code: 'invalid-record' });
    }
    expect(await store().all('field')).toEqual([size]);
    expect(await store().all('company')).toEqual([company]);
  });

  it('sets an account’s custom fields one by one', async () => {
    const lago = organization('lago', { custom: { size: 'L', since: '2020-01-01' } });
    await store().edit([making('account', lago)]);
    const set = (fields: { [field: string]: Json }) =>
      store().edit([{ table: 'account', id: 'lago', fields }]);
    await set({ 'custom.size': 'S' });
    await set({ 'custom.budget': { amount: 5, currency: 'EUR' }, 'custom.since': null });
    expect((await store().get('account', 'lago'))?.custom).toEqual({
      size: 'S',
      budget: { amount: 5, currency: 'EUR' },
    });
    await expect(set({ 'custom.size': ['no', 'list'] })).rejects.toMatchObject({
      code: 'invalid-record',
    });
    expect((await store().get('account', 'lago'))?.custom.size).toBe('S');
    expect((await store().pending(99)).some(({ fields }) => 'custom.size' in fields)).toBe(true);
  });

  it('searches accounts of one kind alone, and fills the limit with them', async () => {
    await store().edit(
      makingAll('account', [
        contact('c1', { name: 'Mar Lago' }),
        organization('o1', { name: 'Lago Azul' }),
        contact('c2', { name: 'Lago Ruiz' }),
        organization('o2', { name: 'Lago Verde' }),
      ]),
    );
    expect(ids(await store().searchAccounts('lago', 9, 'organization'))).toEqual(['o1', 'o2']);
    expect(ids(await store().searchAccounts('lago', 2, 'contact'))).toEqual(['c2', 'c1']);
    expect(ids(await store().searchAccounts('lago', 9))).toHaveLength(4);
  });
}
