import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { everyListed, type ListQuery, listChunks } from '@/utils/app/activity-list';
import type { Store } from '@/utils/app/ports';
import { ownScope, scopeOf } from '@/utils/app/scope';
import type { Activity } from '@/utils/core/activity';
import type { AccountId, MemberId } from '@/utils/core/ids';
import { comparing, type Sort } from '@/utils/core/listing/sort';
import { addActivity, invoiceOf, smallCrm, stillWorld, today } from '../components/small-crm';

const world = stillWorld();
const acme = ownScope('acme' as AccountId);
const collate = new Intl.Collator('en', { numeric: true }).compare;
const newest: Sort = { by: 'date', descending: true };
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const task = (fields: Record<string, unknown> = {}) => ({
  kind: 'task',
  priority: 'normal',
  status: 'open',
  ...fields,
});

async function listed(query: Partial<ListQuery>, scope = acme): Promise<string[]> {
  const whole = { kind: 'task', sort: newest, facets: [], text: '', ...query } as const;
  const found: Activity[] = [];
  for await (const chunk of listChunks(store, scope, world, whole, collate)) {
    found.push(...chunk.found);
  }
  return found.map(({ id }) => id);
}

describe('a list of an account', () => {
  it('holds one kind, in the half asked for', async () => {
    await addActivity(store, 'open', task());
    await addActivity(
      store,
      'done',
      task({ status: 'done', completedAt: '2026-11-20T10:00:00.000Z' }),
    );
    await addActivity(store, 'note', {
      kind: 'note',
      text: '',
      notedAt: '2026-11-02T09:00:00.000Z',
    });
    expect(await listed({ part: 'current' })).toEqual(['open']);
    expect(await listed({ part: 'completed' })).toEqual(['done']);
    expect(await listed({})).toHaveLength(2);
  });

  it('is narrowed to a status, to a member and to words', async () => {
    await addActivity(store, 'owed', invoiceOf(100, { number: 'R-1', dueOn: '2026-11-01' }));
    await addActivity(store, 'later', invoiceOf(100, { number: 'R-2', dueOn: '2026-12-30' }));
    await addActivity(
      store,
      'draft',
      invoiceOf(100, { number: 'R-3', state: 'draft', ownerId: 'mar' }),
    );
    expect(await listed({ kind: 'invoice', facets: ['overdue'] })).toEqual(['owed']);
    expect(await listed({ kind: 'invoice', facets: ['draft', 'overdue'] })).toHaveLength(2);
    expect(await listed({ kind: 'invoice', ownerId: 'mar' as MemberId })).toEqual(['draft']);
    expect(await listed({ kind: 'invoice', text: 'r-2' })).toEqual(['later']);
  });

  it('of an organization holds what hangs on its contacts, or leaves it out', async () => {
    await addActivity(store, 'own', task());
    await addActivity(store, 'hers', task({ accountIds: ['jane'] }));
    const whole = await scopeOf(store, { id: 'acme' as AccountId, kind: 'organization' });
    expect((await listed({}, whole)).sort()).toEqual(['hers', 'own']);
    expect(await listed({})).toEqual(['own']);
  });

  it('has the balances of its invoices where they are added up', async () => {
    await addActivity(store, 'R', invoiceOf(100));
    const query = { kind: 'invoice', sort: newest, facets: [], text: '' } as const;
    const [one] = await everyListed(store, acme, world, query);
    expect(one?.balance).toMatchObject({ open: { amount: 100 }, status: 'unpaid' });
  });

  it('has the order of a plain sort of everything, however it is read', async () => {
    const priorities = ['low', 'normal', 'high'];
    for (let at = 0; at < 230; at++) {
      const dueOn = at % 7 ? `2026-12-${String((at % 28) + 1).padStart(2, '0')}` : undefined;
      await addActivity(
        store,
        `t ${at}`,
        task({ priority: priorities[at % 3], ...(dueOn && { dueOn }) }),
      );
    }
    const all = await everyListed(store, acme, world, {
      kind: 'task',
      sort: newest,
      facets: [],
      text: '',
    });
    expect(all).toHaveLength(230);
    const sorts = fc.record({
      by: fc.constantFrom('date', 'due', 'priority', 'title' as const),
      descending: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sorts, async (sort) => {
        const plain = [...all].sort(comparing(sort as Sort, today, collate));
        expect(await listed({ sort: sort as Sort })).toEqual(
          plain.map(({ activity }) => activity.id),
        );
      }),
      { numRuns: 12 },
    );
  });
});
