import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, type ActivityDraft, newActivity } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import type { InvoiceStatus } from '@/utils/core/invoice';
import { finding } from '@/utils/core/listing/finding';
import { facetOf, type Listed } from '@/utils/core/listing/listed';
import { firstSort, isOfPart } from '@/utils/core/listing/parts';
import { comparing, type Sort } from '@/utils/core/listing/sort';
import { sumsOf } from '@/utils/core/listing/sums';
import { invoiceOf, now, today } from '../../components/small-crm';

const collate = new Intl.Collator('en', { numeric: true }).compare;

function activity(id: string, fields: Record<string, unknown>): Activity {
  const draft = { title: id, accountIds: ['acme'], ...fields } as unknown as ActivityDraft;
  return newActivity(draft, id as ActivityId, now);
}

const task = (id: string, fields: Record<string, unknown> = {}) =>
  activity(id, { kind: 'task', priority: 'normal', status: 'open', ...fields });

const opportunity = (id: string, amount: number, fields: Record<string, unknown> = {}) =>
  activity(id, {
    kind: 'opportunity',
    pipeline: 'sales',
    stage: 'enquiry',
    amount: { amount, currency: 'EUR' },
    probability: 50,
    openedOn: '2026-11-01',
    status: 'open',
    ...fields,
  });

function invoice(id: string, total: number, paid: number, status: InvoiceStatus): Listed {
  const of = activity(
    id,
    invoiceOf(total, { number: id, ...(status === 'draft' && { state: 'draft' }) }),
  );
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  const balance = { total: money(total), paid: money(paid), open: money(total - paid), status };
  return { activity: of, balance };
}

function sorted(listed: Listed[], sort: Sort): string[] {
  return [...listed].sort(comparing(sort, today, collate)).map((one) => one.activity.id);
}
const bare = (...all: Activity[]): Listed[] => all.map((one) => ({ activity: one }));

describe('finding words in an activity', () => {
  it.each([
    ['shelf', true],
    ['SHELF müller', true],
    ['muller', true],
    ['shelf nowhere', false],
    ['R-77 brackets', true],
  ])('%s', (text, found) => {
    const line = {
      description: 'Brackets',
      quantity: 1,
      discountPercent: 0,
      taxPercent: 0,
      unitPrice: 5,
    };
    const of = activity('R', {
      ...invoiceOf(0, { number: 'R-77', lines: [line] }),
      title: 'Shelf for Müller',
    });
    expect(finding(text)!(of)).toBe(found);
  });

  it('asks for nothing where there are only spaces', () => {
    expect(finding('  ')).toBeUndefined();
  });
});

describe('sorting a list', () => {
  it('puts what has nothing to be sorted by last, in both directions', () => {
    const all = bare(
      task('a', { dueOn: '2026-12-02' }),
      task('none'),
      task('b', { dueOn: '2026-12-01' }),
    );
    expect(sorted(all, { by: 'due', descending: false })).toEqual(['b', 'a', 'none']);
    expect(sorted(all, { by: 'due', descending: true })).toEqual(['a', 'b', 'none']);
  });

  it('keeps currencies apart, for there are no rates', () => {
    const all = bare(
      opportunity('e1', 100),
      opportunity('u', 900_000, { amount: { amount: 900_000, currency: 'USD' } }),
      opportunity('e2', 200),
    );
    expect(sorted(all, { by: 'amount', descending: true })).toEqual(['e2', 'e1', 'u']);
  });

  it('reads numbers in numbers of invoices', () => {
    const all = ['R-10', 'R-9', 'R-100'].map((number) => invoice(number, 1, 0, 'unpaid'));
    expect(sorted(all, { by: 'number', descending: false })).toEqual(['R-9', 'R-10', 'R-100']);
  });

  it('puts what asks for something before what is over', () => {
    const all = (['paid', 'draft', 'overdue', 'partly-paid'] as const).map((status) =>
      invoice(status, 10, status === 'paid' ? 10 : 0, status),
    );
    expect(sorted(all, { by: 'status', descending: false })).toEqual([
      'overdue',
      'partly-paid',
      'draft',
      'paid',
    ]);
  });

  it('is a total order whatever it is sorted by', () => {
    const some = fc.record({
      priority: fc.constantFrom('low', 'normal', 'high'),
      dueOn: fc.option(fc.constantFrom('2026-11-01', '2026-12-01'), { nil: undefined }),
    });
    const sort = fc.record({
      by: fc.constantFrom('due', 'priority', 'title', 'date', 'amount' as const),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 12 }), sort, (fields, by) => {
        const all = bare(...fields.map((of, at) => task(`t${at}`, of)));
        expect(sorted(all.toReversed(), by as Sort)).toEqual(sorted(all, by as Sort));
      }),
    );
  });
});

describe('what a list comes to', () => {
  it('of invoices leaves out drafts', () => {
    const all = [
      invoice('1', 100, 100, 'paid'),
      invoice('2', 50, 20, 'partly-paid'),
      invoice('3', 7_000, 0, 'draft'),
    ];
    const euros = (amount: number) => [{ amount, currency: 'EUR' }];
    expect(sumsOf(all, today)).toEqual({ total: euros(150), paid: euros(120), owed: euros(30) });
  });

  it('of opportunities weighs the open ones and leaves out the lost', () => {
    const all = bare(
      opportunity('a', 1_001, { probability: 50 }),
      opportunity('won', 300, { status: 'won', closedOn: '2026-11-02' }),
      opportunity('lost', 9_999, { status: 'lost', closedOn: '2026-11-02', reason: 'Price' }),
    );
    const euros = (amount: number) => [{ amount, currency: 'EUR' }];
    expect(sumsOf(all, today)).toEqual({
      open: euros(1_001),
      weighted: euros(501),
      won: euros(300),
    });
  });

  it('keeps currencies apart', () => {
    const all = bare(
      opportunity('a', 5, { status: 'won', closedOn: '2026-11-02' }),
      opportunity('b', 6, {
        status: 'won',
        closedOn: '2026-11-02',
        amount: { amount: 6, currency: 'JPY' },
      }),
    );
    expect(sumsOf(all, today).won).toEqual([
      { amount: 5, currency: 'EUR' },
      { amount: 6, currency: 'JPY' },
    ]);
  });
});

describe('the halves of a list', () => {
  it.each([
    [task('open'), 'current', true],
    [task('going', { status: 'in-progress' }), 'current', true],
    [task('done', { status: 'done', completedAt: now }), 'completed', true],
    [task('cancelled', { status: 'cancelled' }), 'completed', true],
    [task('open'), 'completed', false],
  ] as const)('$0.id is in $1: $2', (of, part, isIn) => {
    expect(isOfPart(of, part, now, today)).toBe(isIn);
  });

  it('begin with what comes next, or with the newest', () => {
    expect(firstSort('task', 'current')).toEqual({ by: 'due', descending: false });
    expect(firstSort('task', 'completed')).toEqual({ by: 'date', descending: true });
    expect(firstSort('invoice', undefined)).toEqual({ by: 'date', descending: true });
  });
});

it('an estimate whose validity is over is expired', () => {
  const of = activity('E', {
    ...invoiceOf(5),
    kind: 'estimate',
    number: 'E-1',
    validUntil: '2026-11-22',
    status: 'sent',
  });
  expect(facetOf({ activity: of }, today)).toBe('expired');
});
