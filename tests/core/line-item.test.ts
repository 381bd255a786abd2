import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lineItem } from '@/utils/core/fields';
import { type LineItem, lineNet, totalsOf } from '@/utils/core/line-item';

function line(fields: Partial<LineItem>): LineItem {
  return {
    description: 'Workbench',
    quantity: 1,
    unitPrice: 0,
    discountPercent: 0,
    taxPercent: 0,
    ...fields,
  };
}

const anyLine = fc
  .record({
    quantity: fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100),
    unitPrice: fc.integer({ min: 0, max: 1_000_000 }),
    discountPercent: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    taxPercent: fc.constantFrom(0, 7, 19, 21),
  })
  .map(line);

describe('totals of an estimate or invoice', () => {
  it('takes the discount off before the tax', () => {
    const lines = [line({ quantity: 3, unitPrice: 10_000, discountPercent: 10, taxPercent: 21 })];
    expect(totalsOf(lines)).toEqual({ net: 27_000, tax: 5_670, total: 32_670 });
  });

  it('rounds half a cent away from zero, also on a credit', () => {
    expect(lineNet(line({ quantity: 0.5, unitPrice: 1 }))).toBe(1);
    expect(lineNet(line({ quantity: -0.5, unitPrice: 1 }))).toBe(-1);
  });

  it('rounds the tax once for each rate and not once for each line', () => {
    const lines = [1, 2, 3].map(() => line({ unitPrice: 2, taxPercent: 19 }));
    expect(totalsOf(lines).tax).toBe(1);
  });

  it('does not lose a cent to floating point', () => {
    expect(lineNet(line({ quantity: 1.005, unitPrice: 1000 }))).toBe(1005);
    expect(lineNet(line({ quantity: 0.1, unitPrice: 3 * 10 }))).toBe(3);
  });

  it('comes to the same total in whatever order the lines stand', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        expect(totalsOf([...lines].reverse())).toEqual(totalsOf(lines));
      }),
    );
  });

  it('always has net and tax add up to the total', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { net, tax, total } = totalsOf(lines);
        expect(net + tax).toBe(total);
        expect(net).toBe(lines.reduce((sum, one) => sum + lineNet(one), 0));
      }),
    );
  });

  it.each([
    ['a quantity with five decimals', { quantity: 0.12345 }],
    ['a discount above a hundred percent', { discountPercent: 101 }],
    ['a price that is not a whole number of cents', { unitPrice: 0.5 }],
    ['a line without a description', { description: ' ' }],
  ])('refuses %s', (_name, fields) => {
    expect(v.is(lineItem, line(fields))).toBe(false);
  });
});
