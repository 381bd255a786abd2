import { expect, it } from 'vitest';
import type { News } from '@/utils/app/ports';
import { type Change, type Json, mergeChange, type Row } from '@/utils/core/change';
import type { Stamp } from '@/utils/core/stamp';
import { contact, deleting, making, makingAll, organization } from './records';
import type { Opened } from './store';

const stampAt = (place: number) =>
  `2026-01-01T00:00:00.000Z-${place.toString(16).padStart(4, '0')}-elsewhere` as Stamp;

const lago = organization('lago', { name: 'Lago' });
const made: Change = { ...making('account', lago), stamp: stampAt(0) };
const setting = (place: number, fields: { [field: string]: Json }, id = 'lago'): Change => ({
  table: 'account',
  id,
  fields,
  stamp: stampAt(place),
});

/** What another store makes of the changes, one after the other. */
function replay(changes: Change[]): Row | undefined {
  return changes.reduce<Row | undefined>(
    (row, change) => mergeChange(row, change)?.row ?? row,
    undefined,
  );
}

export function syncing(store: Opened): void {
  it('keeps own edits waiting, oldest first', async () => {
    await store().edit([making('account', organization('b'))]);
    await store().edit([making('account', organization('a')), making('account', contact('c'))]);
    const waiting = await store().pending(10);
    expect(waiting.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(waiting.map(({ stamp }) => stamp)).toEqual(waiting.map(({ stamp }) => stamp).sort());
    const { id: _, custom: __, ...fields } = organization('b');
    expect(waiting[0]).toMatchObject({ table: 'account', fields });
    expect((await store().pending(2)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store().pending(0)).toEqual([]);
  });

  it('keeps of a record edited many times only its last values waiting', async () => {
    await store().edit([making('account', lago)]);
    for (let turn = 0; turn < 20; turn++) {
      await store().edit([{ table: 'account', id: 'lago', fields: { name: `Name ${turn}` } }]);
    }
    const waiting = await store().pending(100);
    expect(waiting).toHaveLength(2);
    expect(waiting[1]?.fields).toEqual({ name: 'Name 19' });
  });

  it('has changes waiting from which another store makes the same record', async () => {
    await store().edit([making('account', lago), making('account', organization('other'))]);
    const fields = { name: 'Lago Azul', description: 'Boats', tags: ['sea'] };
    await store().edit([{ table: 'account', id: 'lago', fields }]);
    await store().edit([{ table: 'account', id: 'lago', fields: { description: null } }]);
    const waiting = (await store().pending(100)).filter(({ id }) => id === 'lago');
    expect(replay(waiting)?.record).toEqual(await store().get('account', 'lago'));
    expect(replay([...waiting, ...waiting])).toEqual(replay(waiting));
  });

  it('has a deletion and a return waiting', async () => {
    await store().edit([making('account', lago)]);
    await store().edit([deleting('account', 'lago')]);
    expect(replay(await store().pending(9))?.record).toBeUndefined();
    expect((await store().pending(9)).at(-1)?.fields).toEqual({ deleted: true });
    await store().edit([deleting('account', 'lago', false)]);
    expect(replay(await store().pending(9))?.record).toEqual(lago);
    expect((await store().pending(9)).at(-1)?.fields).toEqual({ deleted: false });
  });

  it('keeps the changes of records in the order they were made, though records take turns', async () => {
    await store().edit(makingAll('account', [organization('a'), organization('b')]));
    await store().edit([{ table: 'account', id: 'a', fields: { name: 'A' } }]);
    await store().edit([{ table: 'account', id: 'b', fields: { name: 'B' } }]);
    const order = (limit: number) =>
      store()
        .pending(limit)
        .then((changes) => changes.map(({ id }) => id));
    expect(await order(9)).toEqual(['a', 'b', 'a', 'b']);
    expect(await order(3)).toEqual(['a', 'b', 'a']);
  });

  it('never has sample records waiting', async () => {
    await store().edit(makingAll('account', [organization('sample_lago'), organization('own')]));
    await store().edit([{ table: 'account', id: 'sample_lago', fields: { name: 'Renamed' } }]);
    await store().edit([deleting('account', 'sample_lago')]);
    expect((await store().pending(9)).map(({ id }) => id)).toEqual(['own']);
  });

  it('takes changes from elsewhere, tells of them and has them not waiting', async () => {
    const heard: News[] = [];
    store().onNews((news) => heard.push(news));
    await store().apply([made]);
    expect(await store().get('account', 'lago')).toEqual(lago);
    expect(heard).toEqual([{ tables: ['account'], ids: ['lago'] }]);
    expect(await store().pending(9)).toEqual([]);
  });

  it('takes a change from elsewhere once: the second time nothing happens and nothing is told', async () => {
    const changes = [made, setting(1, { name: 'Lago Azul', description: null })];
    await store().apply(changes);
    const heard: News[] = [];
    store().onNews((news) => heard.push(news));
    await store().apply(changes);
    await store().apply([...changes].reverse());
    expect(heard).toEqual([]);
    expect((await store().get('account', 'lago'))?.name).toBe('Lago Azul');
  });

  it('makes the same of changes to a record in whatever order they come', async () => {
    const changes = [
      setting(1, { name: 'One', tags: ['a'] }),
      setting(2, { deleted: true, tags: ['b'] }),
      setting(3, { name: 'Three', description: 'x' }),
      setting(4, { deleted: false }),
      setting(5, { description: null }),
    ];
    const orders = [changes, [...changes].reverse(), [4, 2, 0, 3, 1].map((at) => changes[at]!)];
    for (const [place, order] of orders.entries()) {
      const id = `lago-${place}`;
      await store().apply([{ ...made, id }]);
      for (const change of order) await store().apply([{ ...change, id }]);
      const { description: _, ...rest } = { ...lago, id, name: 'Three', tags: ['b'] };
      expect(await store().get('account', id)).toEqual(rest);
    }
  });

  it('lets an older change from elsewhere not undo a newer own edit', async () => {
    await store().apply([made]);
    await store().edit([{ table: 'account', id: 'lago', fields: { name: 'Mine' } }]);
    await store().apply([setting(9, { name: 'Theirs', description: 'Theirs' })]);
    const record = await store().get('account', 'lago');
    expect(record).toMatchObject({ name: 'Mine', description: 'Theirs' });
    expect((await store().pending(9)).map(({ fields }) => fields)).toEqual([{ name: 'Mine' }]);
  });

  it('stamps own edits later than anything seen, though this clock is behind', async () => {
    const ahead = '2099-01-01T00:00:00.000Z-0007-elsewhere' as Stamp;
    await store().apply([made, { ...setting(1, { name: 'Theirs' }), stamp: ahead }]);
    await store().edit([{ table: 'account', id: 'lago', fields: { name: 'Mine' } }]);
    expect((await store().get('account', 'lago'))?.name).toBe('Mine');
    const [change] = await store().pending(9);
    expect(change!.stamp > ahead).toBe(true);
  });

  it('no longer has waiting what a newer change from elsewhere overruled', async () => {
    await store().edit([making('account', lago)]);
    const later = '2099-01-01T00:00:00.000Z-0000-elsewhere' as Stamp;
    await store().apply([{ ...setting(1, { name: 'Theirs' }), stamp: later }]);
    const waiting = await store().pending(9);
    expect(waiting.flatMap(({ fields }) => Object.keys(fields))).not.toContain('name');
    await store().apply([{ ...made, stamp: later }]);
    expect(await store().pending(9)).toEqual([]);
  });

  it('refuses a batch from elsewhere whole where one change is no change', async () => {
    const broken = [
      { ...setting(1, { name: 'x' }), stamp: 'zzz' as Stamp },
      setting(1, { name: '' }),
      setting(1, { name: 'x' }, 'never-made'),
      setting(1, { ...made.fields }, 'two words'),
    ];
    for (const change of broken) {
      await expect(store().apply([made, change])).rejects.toMatchObject({
        code: 'invalid-record',
      });
    }
    expect(await store().count('account')).toBe(0);
  });
}
