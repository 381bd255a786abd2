import { expect, it } from 'vitest';
import { newCategory } from '@/utils/core/category';
import type { CategoryId } from '@/utils/core/ids';
import { deleting, ids, making, makingAll, minute, organization } from './records';
import type { Opened } from './store';

export function beginning(store: Opened): void {
  const lead = newCategory({ name: 'Lead', tone: 'amber', rank: 0 }, id('lead'), minute(0));
  const other = newCategory({ name: 'Other', tone: 'grey', rank: 1 }, id('other'), minute(0));
  const begin = () => store().begin(makingAll('category', [lead, other]));

  it('makes what was never there, once', async () => {
    await Promise.all([begin(), begin()]);
    expect(await store().all('category')).toEqual([lead, other]);
  });

  it('leaves what the user has made of it, and does not bring back what they deleted', async () => {
    await begin();
    const fields = { name: 'Prospect' };
    await store().edit([{ table: 'category', id: 'lead', fields }, deleting('category', 'other')]);
    await begin();
    expect(await store().all('category')).toEqual([{ ...lead, name: 'Prospect' }]);
    await store().edit([deleting('category', 'other', false)]);
    expect(await store().get('category', 'other')).toEqual(other);
  });

  it('yields to what another computer has made of it', async () => {
    await begin();
    const [, change] = await store().pending(10);
    const stamp = '2020-01-01T00:00:00.000Z-0000-far' as NonNullable<typeof change>['stamp'];
    const fields = { name: 'Kunde' };
    await store().apply([{ table: 'category', id: 'lead', fields, stamp }]);
    await begin();
    expect((await store().get('category', 'lead'))?.name).toBe('Kunde');
  });

  it('waits for a backend like any edit', async () => {
    await begin();
    const waiting = await store().pending(10);
    expect(ids(waiting).sort()).toEqual(['lead', 'other']);
    expect(waiting[0]!.stamp < '1970-01-02').toBe(true);
  });
}

export function slicing(store: Opened): void {
  it('hands a long table over in parts, without what is deleted', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => organization(name));
    await store().edit(makingAll('account', all));
    await store().edit([deleting('account', 'b'), deleting('account', 'c')]);
    const parts: string[][] = [];
    for (let after: string | undefined; ; ) {
      const { records, last } = await store().slice('account', after, 2);
      parts.push(ids(records));
      if (last === undefined) break;
      after = last;
    }
    expect(parts).toEqual([['a'], ['d'], ['e']]);
  });

  it('has nothing to hand over of an empty table', async () => {
    expect(await store().slice('activity', undefined, 2)).toEqual({ records: [] });
    await store().edit([making('account', organization('a'))]);
    expect(await store().slice('account', 'a', 2)).toEqual({ records: [] });
  });
}

function id(text: string): CategoryId {
  return text as CategoryId;
}
