import { beforeEach, describe, expect, it } from 'vitest';
import { accountFigures, accountHead } from '@/utils/app/account-card';
import type { Store } from '@/utils/app/ports';
import { ownScope, scopeOf } from '@/utils/app/scope';
import type { AccountId } from '@/utils/core/ids';
import { addActivity, invoiceOf, smallCrm, stillWorld } from '../components/small-crm';

const acme = 'acme' as AccountId;
const jane = 'jane' as AccountId;
const world = stillWorld();
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const head = async (id = acme) => (await accountHead(store, id))!;
const figures = (id = acme) => accountFigures(store, ownScope(id), world);
const euros = (amount: number) => ({ amount, currency: 'EUR' });

function payment(amount: number, fields: Record<string, unknown> = {}) {
  const sum = euros(amount);
  const received = { receivedOn: '2026-11-01', method: 'transfer' };
  return { kind: 'payment', amount: sum, invoiceId: 'bill', ...received, ...fields };
}
function task(fields: Record<string, unknown>) {
  return { kind: 'task', priority: 'normal', status: 'open', ...fields };
}
function event(startsAt: string, status: string) {
  return { kind: 'event', startsAt, endsAt: startsAt, allDay: false, status };
}
function call(calledAt: string, outcome: string) {
  return { kind: 'call', direction: 'out', minutes: 4, calledAt, outcome };
}

describe('the head of a card', () => {
  it('names category and responsible member', async () => {
    const { category, owner } = await head();
    expect([category?.name, owner?.name]).toEqual(['Customer', 'Mar Solà']);
  });

  it('says nothing of an account that was deleted', async () => {
    await store.edit([{ table: 'account', id: 'acme', fields: { deleted: true } }]);
    expect(await accountHead(store, acme)).toBeUndefined();
  });

  it('adds up what is open in each currency and names the overdue part', async () => {
    await addActivity(store, 'bill', invoiceOf(10_000, { dueOn: '2026-11-20' }));
    await addActivity(store, 'bill2', invoiceOf(5_000));
    await addActivity(store, 'bill3', invoiceOf(900, { currency: 'JPY' }));
    await addActivity(store, 'part', payment(4_000));
    const { money } = await figures();
    const open = [...money.open].sort((a, b) => a.amount - b.amount);
    expect(open).toEqual([{ amount: 900, currency: 'JPY' }, euros(11_000)]);
    expect(money.overdue).toEqual([euros(6_000)]);
    expect(money.overdueSince).toBe('2026-11-20');
  });

  it('counts a payment that somebody else made on the invoice', async () => {
    await addActivity(store, 'bill', invoiceOf(10_000));
    await addActivity(store, 'foreign', payment(10_000, { accountIds: ['globex'] }));
    expect((await figures()).money.open).toEqual([]);
  });

  it("counts for an organization what hangs on its people, and not what is another's", async () => {
    await addActivity(store, 'bill', invoiceOf(10_000, { accountIds: ['jane'] }));
    const visit = { ...task({}), accountIds: ['jane'], dueOn: '2026-11-30' };
    await addActivity(store, 'visit', visit);
    const scope = await scopeOf(store, { id: acme, kind: 'organization' });
    const { money, nextStep } = await accountFigures(store, scope, world);
    expect([money.open, nextStep?.id]).toEqual([[euros(10_000)], 'visit']);
    expect((await figures()).money.open).toEqual([]);
  });

  it('adds up open opportunities only', async () => {
    const chance = (status: string, amount: number) => ({
      kind: 'opportunity',
      pipeline: 'Sales',
      stage: 'Offer',
      amount: euros(amount),
      probability: 50,
      openedOn: '2026-11-01',
      status,
    });
    await addActivity(store, 'o1', chance('open', 100));
    await addActivity(store, 'o2', chance('open', 200));
    await addActivity(store, 'o3', chance('won', 400));
    expect((await figures()).opportunities).toEqual({ count: 2, sum: [euros(300)] });
  });

  it('takes the newest answered call, held event or e-mail for the last contact', async () => {
    await addActivity(store, 'held', event('2026-11-10T09:00:00.000Z', 'held'));
    await addActivity(store, 'talk', call('2026-11-12T09:00:00.000Z', 'reached'));
    await addActivity(store, 'missed', call('2026-11-22T09:00:00.000Z', 'no-answer'));
    await addActivity(store, 'called-off', event('2026-11-20T09:00:00.000Z', 'cancelled'));
    expect((await figures()).lastContact?.id).toBe('talk');
  });

  it('finds the last contact behind any number of attempts', async () => {
    await addActivity(store, 'talk', call('2026-10-01T09:00:00.000Z', 'reached'));
    for (let day = 1; day <= 28; day++) {
      const on = `2026-10-${String(day).padStart(2, '0')}T10:00:00.000Z`;
      await addActivity(store, `try-${day}`, call(on, 'busy'));
    }
    expect((await figures()).lastContact?.id).toBe('talk');
  });

  it('takes the earliest open task or planned event for the next step', async () => {
    await addActivity(store, 'visit', event('2026-11-25T09:00:00.000Z', 'planned'));
    await addActivity(store, 'undated', task({}));
    expect((await figures()).nextStep?.id).toBe('visit');
    await addActivity(store, 'late', task({ dueOn: '2026-11-20' }));
    expect((await figures()).nextStep?.id).toBe('late');
  });

  it('knows when nothing is planned', async () => {
    await addActivity(store, 'done', task({ status: 'done', dueOn: '2026-12-01' }));
    await addActivity(store, 'called-off', event('2026-12-02T09:00:00.000Z', 'cancelled'));
    expect((await figures()).nextStep).toBeUndefined();
  });

  it('lists organizations with the present one before the former', async () => {
    const { relations } = await head(jane);
    const listed = relations.map(({ account, relation }) => [account.name, relation.role]);
    expect(listed).toEqual([
      ['Acme Tools Ltd', 'Buyer'],
      ['Globex', 'Intern'],
    ]);
  });
});
