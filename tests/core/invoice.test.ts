import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Invoice, newActivity, type Payment } from '@/utils/core/activity';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { invoiceBalance } from '@/utils/core/invoice';
import type { DateOnly, Instant } from '@/utils/core/time';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const accountIds = ['acme' as AccountId];
const dueOn = '2026-11-23' as DateOnly;
const [dayOfDue, dayAfter] = [dueOn, '2026-11-24' as DateOnly];

function invoice(unitPrice: number, fields: Partial<Invoice> = {}): Invoice {
  const line = { description: 'Work', quantity: 1, discountPercent: 0, taxPercent: 0, unitPrice };
  return newActivity(
    {
      kind: 'invoice',
      title: 'Invoice',
      accountIds,
      number: '2026-1',
      issuedOn: '2026-10-23' as DateOnly,
      dueOn,
      currency: 'EUR',
      lines: [line],
      state: 'issued',
      ...fields,
    },
    'invoice' as ActivityId,
    now,
  ) as Invoice;
}

function payment(amount: number, currency = 'EUR', invoiceId = 'invoice'): Payment {
  return newActivity(
    {
      kind: 'payment',
      title: 'Payment',
      accountIds,
      amount: { amount, currency },
      receivedOn: dueOn,
      method: 'transfer',
      invoiceId: invoiceId as ActivityId,
    },
    'payment' as ActivityId,
    now,
  ) as Payment;
}

describe('what is owed on an invoice', () => {
  it('is overdue from the day after it was due', () => {
    expect(invoiceBalance(invoice(100), [], dayOfDue).status).toBe('unpaid');
    expect(invoiceBalance(invoice(100), [], dayAfter).status).toBe('overdue');
  });

  it('is overdue also when a part is paid', () => {
    const { status, open } = invoiceBalance(invoice(100), [payment(40)], dayAfter);
    expect({ status, open: open.amount }).toEqual({ status: 'overdue', open: 60 });
  });

  it('is partly paid until the last cent has come', () => {
    expect(invoiceBalance(invoice(100), [payment(99)], dayOfDue).status).toBe('partly-paid');
    expect(invoiceBalance(invoice(100), [payment(99), payment(1)], dayOfDue).status).toBe('paid');
  });

  it('is paid on time or late alike', () => {
    expect(invoiceBalance(invoice(100), [payment(100)], dayAfter).status).toBe('paid');
  });

  it('does not count payments in another currency or of another invoice', () => {
    const others = [payment(100, 'USD'), payment(100, 'EUR', 'another')];
    expect(invoiceBalance(invoice(100), others, dayOfDue).open.amount).toBe(100);
  });

  it.each(['draft', 'void'] as const)('is nothing for a %s invoice', (state) => {
    const balance = invoiceBalance(invoice(100, { state }), [], dayAfter);
    expect([balance.status, balance.open.amount]).toEqual([state, 0]);
  });

  it('is never below zero and never above the total', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 2_000 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), amounts, (total, paid) => {
        const { open, status } = invoiceBalance(
          invoice(total),
          paid.map((amount) => payment(amount)),
          dayOfDue,
        );
        const sum = paid.reduce((all, amount) => all + amount, 0);
        expect(open.amount).toBe(Math.max(0, total - sum));
        expect(status === 'paid').toBe(sum >= total);
      }),
    );
  });
});
