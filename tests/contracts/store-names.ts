import { expect, it } from 'vitest';
import type { AccountId } from '@/utils/core/ids';
import { contact, deleting, making, makingAll, organization } from './records';
import type { Opened } from './store';

const pack = () => ({ buffer: new Uint8Array([1, 2, 3, 4]).buffer, head: 2 });
const MANY = 201;

export function packingNames(store: Opened): void {
  const rename = (id: string, name: string) =>
    store().edit([{ table: 'account', id, fields: { name } }]);
  /** As if all names were packed now. */
  const packNow = async () => {
    const { at } = await store().keptNames();
    expect(await store().keepNames(pack(), at)).toBe(true);
  };

  it('gives the names and aliases of organizations, part by part by account', async () => {
    await store().edit([
      making('account', organization('z', { name: 'Zephyr AG', aliases: ['Acorn'] })),
      making('account', organization('b', { name: 'Acorn Ltd' })),
      making('account', contact('c', { name: 'Abel Acorn' })),
    ]);
    const first = await store().nameSlice(undefined, 2);
    expect(first).toEqual({ entries: [{ key: 'acorn', accountId: 'b' }], last: 'c' });
    const second = await store().nameSlice(first.last, 2);
    expect(second.entries.map(({ key }) => key).sort()).toEqual(['acorn', 'zephyr']);
    expect(second).not.toHaveProperty('last');
  });

  it('has no pack at first, and then the one that was kept', async () => {
    await store().edit([making('account', organization('b'))]);
    expect(await store().keptNames()).not.toHaveProperty('packed');
    await packNow();
    const kept = await store().keptNames();
    expect(kept.packed!.head).toBe(2);
    const read = async (from: number, to: number) => [
      ...new Uint8Array(await kept.packed!.read(from, to)),
    ];
    expect(await read(0, 4)).toEqual([1, 2, 3, 4]);
    expect(await read(1, 3)).toEqual([2, 3]);
    expect(kept).toMatchObject({ changed: [], entries: [] });
  });

  it('tells whose names have changed since, and what they are now', async () => {
    await store().edit(
      makingAll(
        'account',
        ['acer', 'beech', 'date', 'elm'].map((id) => organization(id)),
      ),
    );
    await packNow();
    await rename('acer', 'Acorn');
    await store().edit([deleting('account', 'beech'), making('account', organization('new'))]);
    await store().edit([
      { table: 'account', id: 'date', fields: { description: 'not its name' } },
      { table: 'account', id: 'elm', fields: { aliases: ['Elder'] } },
    ]);
    const { changed, entries } = await store().keptNames();
    expect(changed).toEqual(['acer', 'beech', 'elm', 'new']);
    const of = (accountId: string) =>
      entries.filter((one) => one.accountId === accountId).map(({ key }) => key);
    expect(of('acer')).toEqual(['acorn']);
    expect(of('beech')).toEqual([]);
    expect(of('elm')).toContain('elder');
  });

  it('loses nothing that changes while the names are packed', async () => {
    await store().edit(makingAll('account', [organization('a'), organization('b')]));
    await rename('a', 'Acorn');
    const { at } = await store().keptNames();
    await rename('b', 'Birch');
    expect(await store().keepNames(pack(), at)).toBe(true);
    expect((await store().keptNames()).changed).toEqual(['b' as AccountId]);
  });

  it('drops the pack, and takes no older one, where very many change at once', async () => {
    await store().edit([making('account', organization('a'))]);
    const { at } = await store().keptNames();
    await packNow();
    const many = Array.from({ length: MANY }, (_, i) => organization(`m${i}`));
    await store().edit(makingAll('account', many));
    expect(await store().keptNames()).toMatchObject({ changed: [] });
    expect(await store().keptNames()).not.toHaveProperty('packed');
    expect(await store().keepNames(pack(), at)).toBe(false);
    await packNow();
    expect(await store().keptNames()).toHaveProperty('packed');
  });

  it('notices that sample data have gone', async () => {
    await store().edit([making('account', organization('sample_a'))]);
    await packNow();
    await store().dropSample();
    expect((await store().keptNames()).changed).toEqual(['sample_a']);
  });
}
