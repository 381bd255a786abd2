import { beforeEach, describe, expect, it } from 'vitest';
import { entriesOf } from '@/utils/app/entries';
import { type HistoryFilter, pastChunks, upcomingActivities } from '@/utils/app/history';
import type { Store } from '@/utils/app/ports';
import { ownScope, scopeOf } from '@/utils/app/scope';
import type { Activity } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import { addActivity, invoiceOf, smallCrm, stillWorld, today } from '../components/small-crm';

const acme = ownScope('acme' as AccountId);
const world = stillWorld();
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const task = (fields: Record<string, unknown>) => ({
  kind: 'task',
  priority: 'normal',
  status: 'open',
  ...fields,
});
const event = (startsAt: string) => ({
  kind: 'event',
  startsAt,
  endsAt: startsAt,
  allDay: false,
  status: 'planned',
});
const call = (calledAt: string) => ({
  kind: 'call',
  direction: 'out',
  minutes: 4,
  calledAt,
  outcome: 'reached',
});

async function past(size: number, filter?: HistoryFilter): Promise<Activity[]> {
  const found: Activity[] = [];
  for await (const chunk of pastChunks(store, acme, world, size, filter)) {
    found.push(...chunk.found);
  }
  return found;
}
const ids = (activities: readonly Activity[]) => activities.map(({ id }) => id);

describe('a history', () => {
  it('parts what is ahead from what is past, and gives the past without gaps', async () => {
    await addActivity(store, 'late', task({ dueOn: '2025-01-01' }));
    await addActivity(store, 'visit', event('2026-12-24T09:00:00.000Z'));
    for (let day = 1; day <= 25; day++) {
      await addActivity(
        store,
        `call-${day}`,
        call(`2026-10-${String(day).padStart(2, '0')}T10:00:00.000Z`),
      );
    }
    expect(ids(await upcomingActivities(store, acme, world))).toEqual(['late', 'visit']);
    expect(ids(await past(10))).toEqual(Array.from({ length: 25 }, (_, at) => `call-${25 - at}`));
  });

  it('does not end at a stretch of nothing but open tasks', async () => {
    await addActivity(store, 'talk', call('2026-10-01T09:00:00.000Z'));
    for (let at = 0; at < 12; at++) {
      await addActivity(store, `t${at}`, task({ dueOn: '2026-11-05' }));
    }
    expect(ids(await past(5))).toEqual(['talk']);
  });

  it('keeps to the kinds and to what is wanted, above and below now', async () => {
    await addActivity(store, 'late', task({ dueOn: '2025-01-01' }));
    await addActivity(store, 'visit', event('2026-12-24T09:00:00.000Z'));
    await addActivity(store, 'talk', call('2026-10-01T09:00:00.000Z'));
    await addActivity(store, 'held', event('2026-10-02T09:00:00.000Z'));
    const kinds = ['event'] as const;
    expect(ids(await upcomingActivities(store, acme, world, { kinds }))).toEqual(['visit']);
    expect(ids(await past(5, { kinds }))).toEqual(['held']);
    const keep = ({ title }: Activity) => title.startsWith('t');
    expect(ids(await past(1, { keep }))).toEqual(['talk']);
  });

  it('gives each invoice its balance and each entry its other accounts', async () => {
    await addActivity(store, 'bill', invoiceOf(10_000, { accountIds: ['acme', 'jane'] }));
    await addActivity(store, 'part', {
      kind: 'payment',
      amount: { amount: 4_000, currency: 'EUR' },
      invoiceId: 'bill',
      receivedOn: '2026-11-01',
      method: 'transfer',
    });
    const [bill] = await entriesOf(store, acme, [(await store.get('activity', 'bill'))!], today);
    expect(bill?.balance).toMatchObject({ status: 'partly-paid', open: { amount: 6_000 } });
    expect(bill?.others.map(({ name }) => name)).toEqual(['Jane Doe']);
  });

  it('names the contact an entry hangs on only where the account has no part in it', async () => {
    await addActivity(store, 'hers', { ...call('2026-10-01T09:00:00.000Z'), accountIds: ['jane'] });
    const both = { ...call('2026-10-02T09:00:00.000Z'), accountIds: ['acme', 'jane'] };
    await addActivity(store, 'both', both);
    const scope = await scopeOf(store, (await store.get('account', 'acme'))!);
    const found = await store.getMany('activity', ['hers', 'both']);
    const entries = await entriesOf(store, scope, found as Activity[], today);
    const named = entries.map(({ via, others }) =>
      [via, others].map((all) => all.map((a) => a.id)),
    );
    expect(named).toEqual([
      [['jane'], []],
      [[], ['jane']],
    ]);
  });
});
