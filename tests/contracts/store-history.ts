import { expect, it } from 'vitest';
import type { HistoryQuery } from '@/utils/app/ports';
import type { Activity } from '@/utils/core/activity';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { ids, makingAll, minute, note, payment } from './records';
import type { Opened } from './store';

export function readingHistory(store: Opened): void {
  const of = (accountId: string, query: Partial<HistoryQuery> = {}) =>
    store().history([accountId as AccountId], { order: 'newest-first', limit: 100, ...query });

  const write = (...activities: Activity[]) => store().edit(makingAll('activity', activities));

  it('gives an account its own activities, newest or oldest first', async () => {
    await write(
      note('n1', ['lago'], minute(1)),
      note('n3', ['lago', 'ana'], minute(3)),
      note('n2', ['ana'], minute(2)),
    );
    expect(ids(await of('lago'))).toEqual(['n3', 'n1']);
    expect(ids(await of('ana', { order: 'oldest-first' }))).toEqual(['n2', 'n3']);
    expect(await of('nobody')).toEqual([]);
  });

  it('keeps the histories of accounts apart whose ids begin alike', async () => {
    await write(note('n1', ['a'], minute(1)), note('n2', ['a1'], minute(2)));
    expect(ids(await of('a'))).toEqual(['n1']);
  });

  it('shows an activity once that names an account twice', async () => {
    await write(note('n1', ['lago', 'lago'], minute(1)));
    expect(ids(await of('lago'))).toEqual(['n1']);
  });

  it('gives one kind alone', async () => {
    await write(
      note('n1', ['lago'], minute(1)),
      payment('p1', ['lago'], '2026-01-02'),
      payment('p2', ['ana'], '2026-01-03'),
    );
    expect(ids(await of('lago', { kinds: ['payment'] }))).toEqual(['p1']);
    expect(await of('lago', { kinds: ['call'] })).toEqual([]);
  });

  it('bounds the time: from is within, before is without', async () => {
    await write(
      note('n1', ['lago'], minute(1)),
      note('n2', ['lago'], minute(2)),
      note('n3', ['lago'], minute(3)),
    );
    const bounds = { from: minute(1), before: minute(3) };
    expect(ids(await of('lago', bounds))).toEqual(['n2', 'n1']);
    expect(ids(await of('lago', { ...bounds, order: 'oldest-first' }))).toEqual(['n1', 'n2']);
    expect(await of('lago', { from: minute(3), before: minute(1) })).toEqual([]);
    expect(await of('lago', { from: minute(2), before: minute(2) })).toEqual([]);
  });

  it('puts a whole day before the instants of that day', async () => {
    await write(note('n1', ['lago'], minute(1)), payment('p1', ['lago'], '2026-01-01'));
    expect(ids(await of('lago', { order: 'oldest-first' }))).toEqual(['p1', 'n1']);
    expect(ids(await of('lago', { before: minute(0) }))).toEqual(['p1']);
    expect(await of('lago', { before: '2026-01-01' })).toEqual([]);
    expect(ids(await of('lago', { from: '2026-01-01' }))).toEqual(['n1', 'p1']);
  });

  it('can be read page by page, though many activities stand at one time', async () => {
    const all = [1, 1, 1, 1, 2, 0, 1].map((at, place) => note(`n${place}`, ['lago'], minute(at)));
    await write(...all);
    for (const order of ['newest-first', 'oldest-first'] as const) {
      const whole = ids(await of('lago', { order }));
      expect(new Set(whole).size).toBe(7);
      const read: Activity[] = [];
      for (let page = 0; page < 4; page++) {
        const after = read.at(-1);
        read.push(...(await of('lago', { order, limit: 2, ...(after && { after }) })));
      }
      expect(ids(read)).toEqual(whole);
    }
  });

  it('pages within bounds and one kind', async () => {
    const all = ['01', '02', '03', '04', '05'].map((day) =>
      payment(`p${day}`, ['lago'], `2026-01-${day}`),
    );
    await write(...all);
    const query = { kinds: ['payment'], from: '2026-01-02', before: '2026-01-04' } as const;
    const older = async (place: number) => ids(await of('lago', { ...query, after: all[place]! }));
    expect(await older(4)).toEqual(['p03', 'p02']);
    expect(await older(2)).toEqual(['p02']);
    expect(await older(0)).toEqual([]);
    const newer = async (place: number) =>
      ids(await of('lago', { ...query, after: all[place]!, order: 'oldest-first' }));
    expect(await newer(0)).toEqual(['p02', 'p03']);
    expect(await newer(1)).toEqual(['p03']);
    expect(await newer(4)).toEqual([]);
  });

  it('gives nothing for a limit of nothing', async () => {
    await write(note('n1', ['lago'], minute(1)));
    expect(await of('lago', { limit: 0 })).toEqual([]);
  });

  it('follows an activity that moves to another time or account', async () => {
    await write(note('n1', ['lago'], minute(1)), note('n2', ['lago'], minute(2)));
    const moved = { at: minute(3), notedAt: minute(3) };
    await store().edit([{ table: 'activity', id: 'n1', fields: moved }]);
    expect(ids(await of('lago'))).toEqual(['n1', 'n2']);
    await store().edit([{ table: 'activity', id: 'n1', fields: { accountIds: ['ana'] } }]);
    expect(ids(await of('lago'))).toEqual(['n2']);
    expect(ids(await of('ana'))).toEqual(['n1']);
  });

  it('finds the activities that link to one, or pay it, oldest first and each once', async () => {
    await write(
      payment('p1', ['lago'], '2026-01-05', 'inv'),
      note('n1', ['lago'], minute(1), ['inv', 'other', 'inv']),
      note('n2', ['lago'], minute(1), ['other']),
    );
    expect(ids(await store().linkingTo('inv' as ActivityId))).toEqual(['n1', 'p1']);
    expect(await store().linkingTo('nobody' as ActivityId)).toEqual([]);
  });
}
