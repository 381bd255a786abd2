import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf } from '@/utils/core/currency';
import { scale, sumByCurrency } from '@/utils/core/money';

describe('money', () => {
  it.each([
    ['JPY', 0],
    ['EUR', 2],
    ['KWD', 3],
    ['CLF', 4],
  ])('knows that %s has %i decimals', (currency, decimals) => {
    expect(decimalsOf(currency)).toBe(decimals);
  });

  it('adds up each currency by itself, in the order they come', () => {
    const sums = sumByCurrency([
      { amount: 100, currency: 'EUR' },
      { amount: 5, currency: 'JPY' },
      { amount: 50, currency: 'EUR' },
    ]);
    expect(sums).toEqual([
      { amount: 150, currency: 'EUR' },
      { amount: 5, currency: 'JPY' },
    ]);
  });

  it('leaves out a currency whose amounts cancel each other', () => {
    const refund = [1000, -1000].map((amount) => ({ amount, currency: 'USD' }));
    expect(sumByCurrency(refund)).toEqual([]);
  });

  it('rounds halves away from zero on both sides', () => {
    expect(scale(5, 1n, 10n)).toBe(1);
    expect(scale(-5, 1n, 10n)).toBe(-1);
    expect(scale(4, 1n, 10n)).toBe(0);
  });

  it('is never off by more than half a unit, however large the amount', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.bigInt({ min: 0n, max: 10_000n }),
        fc.bigInt({ min: 10_000n, max: 1_000_000n }),
        (amount, numerator, denominator) => {
          const off = BigInt(scale(amount, numerator, denominator)) * denominator;
          const error = off - BigInt(amount) * numerator;
          expect((error < 0n ? -error : error) * 2n <= denominator).toBe(true);
        },
      ),
    );
  });
});
