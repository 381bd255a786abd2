import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Invoice, newActivity, type Payment } from '@/utils/core/activity';
import { decimalsOf } from '@/utils/core/currency';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { invoiceBalance, paymentSteps } from '@/utils/core/invoice';
import { type LineItem, taxesOf, totalsOf } from '@/utils/core/line-item';
import { inCurrency } from '@/utils/core/money';
import { addDays, type DateOnly, type Instant } from '@/utils/core/time';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const day = fc
  .integer({ min: -400, max: 400 })
  .map((days) => addDays('2026-11-23' as DateOnly, days));
const tenThousandths = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((value) => value / 10_000);

const line: fc.Arbitrary<LineItem> = fc.record({
  description: fc.constant('Work'),
  quantity: tenThousandths(-2_000, 2_000),
  unitPrice: fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
  discountPercent: tenThousandths(0, 100),
  taxPercent: fc.oneof(fc.constantFrom(0, 7, 7.7, 19, 21), tenThousandths(0, 100)),
});
const lines = fc.array(line, { minLength: 1, maxLength: 12 });
const currency = fc.constantFrom('JPY', 'EUR', 'KWD', 'CLF');

/** In whole numbers only, and otherwise than the code under test: scaled up first, divided once. */
function reference(of: readonly LineItem[]) {
  const whole = (value: number) => BigInt(Math.round(value * 10_000));
  const rounded = (value: bigint, by: bigint) => {
    const [quotient, rest] = [value / by, value % by];
    const half = (rest < 0n ? -rest : rest) * 2n >= by;
    return half ? quotient + (value < 0n ? -1n : 1n) : quotient;
  };
  const nets = new Map<bigint, bigint>();
  for (const { quantity, unitPrice, discountPercent, taxPercent } of of) {
    const exact = BigInt(unitPrice) * whole(quantity) * (1_000_000n - whole(discountPercent));
    const rate = whole(taxPercent);
    nets.set(rate, (nets.get(rate) ?? 0n) + rounded(exact, 10n ** 10n));
  }
  const net = [...nets.values()].reduce((sum, one) => sum + one, 0n);
  const tax = [...nets].reduce((sum, [rate, one]) => sum + rounded(one * rate, 1_000_000n), 0n);
  return { net: Number(net), tax: Number(tax), total: Number(net + tax) };
}

describe('totals', () => {
  it('are what whole numbers come to, and never hold a part of a minor unit', () => {
    fc.assert(
      fc.property(lines, (of) => {
        const totals = totalsOf(of);
        expect(totals).toEqual(reference(of));
        for (const value of Object.values(totals)) expect(Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });

  it('are the sum of what each rate comes to, in whatever order the lines stand', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (of, turn) => {
        const at = turn % of.length;
        const turned = [...of.slice(at), ...of.slice(0, at)];
        const rates = taxesOf(of);
        expect(taxesOf(turned)).toEqual(rates);
        const sum = (field: 'net' | 'tax') => rates.reduce((all, one) => all + one[field], 0);
        expect(totalsOf(turned)).toMatchObject({ net: sum('net'), tax: sum('tax') });
      }),
    );
  });
});

describe('another currency', () => {
  it('keeps the number people see, or says that it cannot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        currency,
        currency,
        (amount, from, to) => {
          const same = inCurrency({ amount, currency: from }, to);
          const exact = BigInt(amount) * 10n ** BigInt(decimalsOf(to));
          const by = 10n ** BigInt(decimalsOf(from));
          if (exact % by === 0n) expect(same).toEqual({ amount: Number(exact / by), currency: to });
          else expect(same).toBeUndefined();
        },
      ),
    );
  });
});

interface Story {
  of: Invoice;
  payments: Payment[];
}

const common = { title: 'Fit-out', accountIds: ['acme' as AccountId] };
const story: fc.Arbitrary<Story> = fc
  .record({
    lines: lines.filter((of) => totalsOf(of).total >= 0),
    currency,
    dueOn: day,
    state: fc.constantFrom('draft', 'issued', 'issued', 'issued', 'void') as fc.Arbitrary<
      Invoice['state']
    >,
    paid: fc.array(fc.tuple(fc.double({ min: 0, max: 1.2, noNaN: true }), day), { maxLength: 5 }),
  })
  .map(({ paid, ...fields }) => {
    const draft = {
      kind: 'invoice',
      ...common,
      number: '1',
      issuedOn: '2026-01-01' as DateOnly,
      ...fields,
    } as const;
    const of = newActivity(draft, 'invoice' as ActivityId, now) as Invoice;
    const { total } = totalsOf(of.lines);
    const payments = paid.map(([share, receivedOn], at) => {
      const amount = { amount: Math.max(1, Math.round(total * share)), currency: of.currency };
      const fields = {
        kind: 'payment',
        ...common,
        amount,
        receivedOn,
        method: 'cash',
        invoiceId: of.id,
      } as const;
      return newActivity(fields, `p${at}` as ActivityId, now) as Payment;
    });
    return { of, payments };
  });

describe('the status of an invoice', () => {
  it('agrees with its total, its payments and the day', () => {
    fc.assert(
      fc.property(story, day, ({ of, payments }, today) => {
        const { status, total, paid, open } = invoiceBalance(of, payments, today);
        const sum = payments.reduce((all, { amount }) => all + amount.amount, 0);
        expect(paid.amount).toBe(sum);
        if (of.state !== 'issued') {
          expect([status, open.amount]).toEqual([of.state, 0]);
          return;
        }
        expect(open.amount).toBe(Math.max(0, total.amount - sum));
        const late = today > of.dueOn;
        if (open.amount === 0) expect(status).toBe('paid');
        else if (late) expect(status).toBe('overdue');
        else expect(status).toBe(sum > 0 ? 'partly-paid' : 'unpaid');
      }),
    );
  });

  it('is the same in whatever order the payments are read', () => {
    fc.assert(
      fc.property(story, day, ({ of, payments }, today) => {
        const turned = [...payments].reverse();
        expect(invoiceBalance(of, turned, today)).toEqual(invoiceBalance(of, payments, today));
        expect(paymentSteps(of, turned)).toEqual(paymentSteps(of, payments));
      }),
    );
  });

  it('once paid stays paid, whatever day comes and whatever more is paid', () => {
    fc.assert(
      fc.property(story, day, fc.nat(500), ({ of, payments }, today, days) => {
        const paid = payments.some((_, at) => {
          const some = payments.slice(0, at + 1);
          return invoiceBalance(of, some, today).status === 'paid';
        });
        const later = invoiceBalance(of, payments, addDays(today, days)).status;
        if (paid) expect(later).toBe('paid');
      }),
    );
  });

  it('has steps that lead from the total to what is left', () => {
    fc.assert(
      fc.property(story, ({ of, payments }) => {
        const steps = paymentSteps(of, payments);
        let left = totalsOf(of.lines).total;
        for (const step of steps) {
          left -= step.payment.amount.amount;
          expect(step.left).toEqual({ amount: left, currency: of.currency });
        }
        expect(steps.map(({ payment }) => payment.receivedOn)).toEqual(
          payments.map(({ receivedOn }) => receivedOn).sort(),
        );
      }),
    );
  });
});
