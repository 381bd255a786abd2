import { expect, it, onTestFinished, vi } from 'vitest';
import type { News } from '@/utils/app/ports';
import type { Edit } from '@/utils/core/change';
import type { Table } from '@/utils/core/record';
import { contact, ids, making, makingAll, organization, relation } from './records';
import type { Opened } from './store';

export function writing(store: Opened): void {
  function hearing(): News[] {
    const heard: News[] = [];
    store().onNews((news) => heard.push(news));
    return heard;
  }

  it('sets the fields named and leaves the others', async () => {
    const lago = organization('lago', { name: 'Lago', description: 'Boats', tags: ['sea'] });
    await store().edit([making('account', lago)]);
    const fields = { name: 'Lago Azul', description: null };
    await store().edit([{ table: 'account', id: 'lago', fields }]);
    const { description: _, ...rest } = lago;
    expect(await store().get('account', 'lago')).toEqual({ ...rest, name: 'Lago Azul' });
  });

  it('takes several edits to one field in one batch in their order', async () => {
    await store().edit([
      making('account', organization('lago')),
      { table: 'account', id: 'lago', fields: { name: 'First' } },
      { table: 'account', id: 'lago', fields: { name: 'Second' } },
    ]);
    expect((await store().get('account', 'lago'))?.name).toBe('Second');
  });

  it('writes nothing of a batch in which one record is invalid', async () => {
    await store().edit([making('account', organization('lago'))]);
    const heard = hearing();
    const before = await store().pending(100);
    const batch: Edit[] = [
      { table: 'account', id: 'lago', fields: { name: 'Renamed' } },
      making('account', organization('norte')),
      { table: 'account', id: 'sur', fields: { name: '' } },
      making('account', organization('oeste')),
    ];
    await expect(store().edit(batch)).rejects.toMatchObject({
      code: 'invalid-record',
      message: expect.stringContaining('account sur'),
    });
    expect((await store().get('account', 'lago'))?.name).toBe('lago');
    expect(await store().count('account')).toBe(1);
    expect(await store().pending(100)).toEqual(before);
    expect(heard).toEqual([]);
  });

  it('refuses an edit that empties what a record cannot be without', async () => {
    await store().edit([making('account', organization('lago'))]);
    const edit: Edit = { table: 'account', id: 'lago', fields: { name: null } };
    await expect(store().edit([edit])).rejects.toMatchObject({ code: 'invalid-record' });
  });

  it('refuses a table that is none', async () => {
    for (const table of ['constructor', 'outbox', '__proto__'] as string[] as Table[]) {
      const edit: Edit = { table, id: 'x', fields: { name: 'x' } };
      await expect(store().edit([edit])).rejects.toMatchObject({ code: 'invalid-record' });
    }
  });

  it('is not harmed by ids and fields that are called like parts of an object', async () => {
    const proto = organization('__proto__', { name: 'Constructor', aliases: ['toString'] });
    await store().edit(
      makingAll('account', [proto, organization('constructor'), organization('hasOwnProperty')]),
    );
    const fields = JSON.parse('{"__proto__":{"deleted":true},"constructor":"x","toString":"y"}');
    await store().edit([{ table: 'account', id: '__proto__', fields }]);
    expect(await store().get('account', '__proto__')).toEqual(proto);
    expect(ids(await store().accountsBy('names', 'constructor'))).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(await store().count('account')).toBe(3);
    expect(({} as { deleted?: unknown }).deleted).toBeUndefined();
  });

  it('has every write of many made at once', async () => {
    const made = Array.from({ length: 20 }, (_, place) => organization(`o${place}`));
    await Promise.all(made.map((one) => store().edit([making('account', one)])));
    expect(await store().count('account')).toBe(20);
    const stamps = (await store().pending(100)).map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(20);
  });

  it('tells once of each write, after it can be read', async () => {
    const heard: Promise<unknown>[] = [];
    store().onNews((news) => heard.push(store().get('account', news.ids![0]!)));
    await store().edit([
      making('account', contact('ana')),
      making('account', organization('lago')),
      making('relation', relation('r', 'ana', 'lago')),
    ]);
    expect(heard).toHaveLength(1);
    expect(await heard[0]).toMatchObject({ id: 'ana' });
  });

  it('names the tables and records touched, but not more than 200 of them', async () => {
    const heard = hearing();
    await store().edit([
      making('account', contact('ana')),
      making('relation', relation('r', 'ana', 'lago')),
      { table: 'account', id: 'ana', fields: { name: 'Ana' } },
    ]);
    const many = Array.from({ length: 201 }, (_, place) => organization(`o${place}`));
    await store().edit(makingAll('account', many.slice(0, 200)));
    await store().edit(makingAll('account', many));
    expect(heard[0]).toEqual({ tables: ['account', 'relation'], ids: ['ana', 'r'] });
    expect(heard[1]?.ids).toHaveLength(200);
    expect(heard[2]).toEqual({ tables: ['account'], ids: undefined });
  });

  it('has no news of a write of nothing', async () => {
    const heard = hearing();
    await store().edit([]);
    await store().apply([]);
    expect(heard).toEqual([]);
  });

  it('tells the other listeners though one fails, and reports the failure', async () => {
    const reported: (() => void)[] = [];
    const spy = vi
      .spyOn(globalThis, 'queueMicrotask')
      .mockImplementation((task) => void reported.push(task));
    onTestFinished(() => spy.mockRestore());
    store().onNews(() => {
      throw new Error('this listener is broken');
    });
    const heard = hearing();
    await store().edit([making('account', organization('lago'))]);
    expect(heard).toHaveLength(1);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toThrow('this listener is broken');
  });

  it('tells a listener nothing more once it has left', async () => {
    const heard: News[] = [];
    const leave = store().onNews((news) => heard.push(news));
    leave();
    leave();
    await store().edit([making('account', organization('lago'))]);
    expect(heard).toEqual([]);
  });

  it('rejects every call after it was closed', async () => {
    const closed = { code: 'store-closed' };
    store().close();
    store().close();
    await expect(store().get('account', 'a')).rejects.toMatchObject(closed);
    await expect(store().edit([making('account', organization('a'))])).rejects.toMatchObject(
      closed,
    );
    await expect(store().pending(1)).rejects.toMatchObject(closed);
    await expect(store().dropSample()).rejects.toMatchObject(closed);
  });
}
