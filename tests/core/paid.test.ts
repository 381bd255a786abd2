import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Payment } from '@/utils/core/activity';
import { paidYear, paidYearStart } from '@/utils/core/paid';
import { addDays, type DateOnly } from '@/utils/core/time';

const today = '2026-11-23' as DateOnly;

function payment(amount: number, receivedOn: string, currency = 'EUR'): Payment {
  return { kind: 'payment', amount: { amount, currency }, receivedOn } as Payment;
}

describe('what came in during twelve months', () => {
  it('counts this calendar month and the eleven before it', () => {
    expect(paidYearStart(today)).toBe('2025-12-01');
    const { sums, months } = paidYear(
      [
        payment(100, '2025-11-30'),
        payment(20, '2025-12-01'),
        payment(3, '2026-11-23'),
        payment(5_000, '2026-12-01'),
      ],
      today,
    );
    expect(sums).toEqual([{ amount: 23, currency: 'EUR' }]);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12', paid: { amount: 20, currency: 'EUR' } });
    expect(months[11]).toEqual({ month: '2026-11', paid: { amount: 3, currency: 'EUR' } });
  });

  it('never adds up two currencies: its months are of the one most payments were made in', () => {
    const { sums, months } = paidYear(
      [payment(9_000_000, '2026-10-01', 'JPY'), payment(1, '2026-10-02'), payment(2, '2026-10-03')],
      today,
    );
    expect(sums).toEqual([
      { amount: 3, currency: 'EUR' },
      { amount: 9_000_000, currency: 'JPY' },
    ]);
    expect(new Set(months.map(({ paid }) => paid.currency))).toEqual(new Set(['EUR']));
  });

  it('says nothing where nothing came in', () => {
    expect(paidYear([payment(1, '2020-01-01')], today)).toEqual({ sums: [], months: [] });
  });

  it('has months that add up to the sum of their currency, in whatever month it is asked', () => {
    const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
    const one = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), day);
    fc.assert(
      fc.property(fc.array(one), day, (payments, asked) => {
        const year = paidYear(
          payments.map(([amount, on]) => payment(amount, on)),
          asked,
        );
        const inMonths = year.months.reduce((sum, { paid }) => sum + paid.amount, 0);
        expect(inMonths).toBe(year.sums[0]?.amount ?? 0);
      }),
    );
  });
});
