import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryQuery } from '@/utils/app/ports';
import type { Activity } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { AccountId } from '@/utils/core/ids';
import { inHistoryOrder } from '@/utils/core/order';
import { event, task } from './activities';
import { deleting, ids, makingAll, minute, note, payment } from './records';
import type { Opened } from './store';

/** One history of several accounts and kinds: an organization's with that of its people. */
export function joiningHistories(store: Opened): void {
  const of = (accountIds: string[], query: Partial<HistoryQuery> = {}) =>
    store().history(accountIds as AccountId[], { order: 'newest-first', limit: 100, ...query });
  const count = (...accountIds: string[]) => store().countHistory(accountIds as AccountId[]);
  const write = (...activities: Activity[]) => store().edit(makingAll('activity', activities));

  it('gives each activity once that belongs to several of the accounts', async () => {
    await write(
      note('n1', ['lago', 'ana'], minute(1)),
      note('n2', ['ana'], minute(2)),
      note('n3', ['lago', 'ben'], minute(3)),
      note('n4', ['norte'], minute(4)),
    );
    expect(ids(await of(['lago', 'ana', 'ben']))).toEqual(['n3', 'n2', 'n1']);
    expect(ids(await of(['ana', 'ana', 'nobody']))).toEqual(['n2', 'n1']);
    expect(await of([])).toEqual([]);
    expect(ids(await of(['ben', 'lago'], { order: 'oldest-first' }))).toEqual(['n1', 'n3']);
  });

  it('gives several kinds in one order, each kind once', async () => {
    await write(
      note('n1', ['lago'], minute(1)),
      payment('p1', ['lago'], '2026-01-02'),
      event('e1', 'held', ['lago'], minute(5)),
      task('t1', 'done'),
    );
    expect(ids(await of(['lago'], { kinds: ['note', 'payment', 'note'] }))).toEqual(['p1', 'n1']);
    expect(ids(await of(['lago'], { kinds: ['event', 'task'] }))).toEqual(['t1', 'e1']);
    expect(await of(['lago'], { kinds: [] })).toEqual([]);
  });

  it('stops at the limit, counting an activity of two accounts once', async () => {
    await write(...[1, 2, 3, 4].map((at) => note(`n${at}`, ['lago', 'ana'], minute(at))));
    expect(ids(await of(['lago', 'ana'], { limit: 3 }))).toEqual(['n4', 'n3', 'n2']);
    const oldest = { order: 'oldest-first', limit: 3 } as const;
    expect(ids(await of(['ana', 'lago'], oldest))).toEqual(['n1', 'n2', 'n3']);
  });

  it('counts each kind, and what belongs to two of the accounts once', async () => {
    await write(
      note('n1', ['lago', 'ana'], minute(1)),
      note('n2', ['ana'], minute(2)),
      payment('p1', ['lago'], '2026-01-02'),
      note('n3', ['norte'], minute(2)),
    );
    const none = Object.fromEntries(activityKinds.map((kind) => [kind, 0]));
    expect(await count('lago')).toEqual({ ...none, note: 1, payment: 1 });
    expect(await count('lago', 'ana')).toEqual({ ...none, note: 2, payment: 1 });
    expect(await count('ana', 'ana')).toEqual({ ...none, note: 2 });
    expect(await count()).toEqual(none);
    await store().edit([deleting('activity', 'n1')]);
    expect(await count('lago', 'ana')).toEqual({ ...none, note: 1, payment: 1 });
  });

  it('is the same read whole or page by page, whatever is in it', async () => {
    const accounts = ['a', 'b', 'c'];
    const made = fc.sample(
      fc.record({
        of: fc.subarray(accounts, { minLength: 1 }),
        at: fc.integer({ min: 0, max: 6 }),
        pays: fc.boolean(),
      }),
      { numRuns: 30, seed: 7 },
    );
    const all = made.map(({ of, at, pays }, place) =>
      pays ? payment(`x${place}`, of, `2026-01-0${at + 1}`) : note(`x${place}`, of, minute(at)),
    );
    await write(...all);
    const anyQuery = fc.record(
      {
        kinds: fc.subarray(['note', 'payment', 'call'] as const),
        from: fc.integer({ min: 0, max: 6 }).map(minute),
        before: fc.integer({ min: 0, max: 6 }).map((day) => `2026-01-0${day + 1}`),
      },
      { requiredKeys: [] },
    );
    const order = fc.constantFrom('newest-first' as const, 'oldest-first' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(accounts),
        anyQuery,
        order,
        fc.integer({ min: 1, max: 7 }),
        async (asked, bounds, order, limit) => {
          const turn = order === 'newest-first' ? -1 : 1;
          const wanted = all
            .filter((one) => one.accountIds.some((id) => asked.includes(id)))
            .filter((one) => !bounds.kinds || (bounds.kinds as string[]).includes(one.kind))
            .filter((one) => bounds.from === undefined || one.at >= bounds.from)
            .filter((one) => bounds.before === undefined || one.at < bounds.before)
            .sort((a, b) => turn * inHistoryOrder(a, b));
          const read: Activity[] = [];
          for (;;) {
            const after = read.at(-1);
            const page = await of(asked, { ...bounds, order, limit, ...(after && { after }) });
            read.push(...page);
            if (page.length < limit) break;
          }
          expect(ids(read)).toEqual(ids(wanted));
        },
      ),
      { numRuns: 60 },
    );
  });
}
