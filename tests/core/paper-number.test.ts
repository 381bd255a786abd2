import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber, numberKey, seriesOf } from '@/utils/core/paper-number';
import type { DateOnly } from '@/utils/core/time';

const on = '2026-11-23' as DateOnly;
const prefix = fc.constantFrom('I-{year}-', '{year}/', 'INV ', '', 'R{year}', 'F-7', 'año ');
const running = fc.bigInt({ min: 1n, max: 10n ** 30n });

/** The highest of a series, as a store finds it by its index. */
function highestOf(numbers: readonly string[]): string | undefined {
  return [...numbers].sort((a, b) => (numberKey(a) < numberKey(b) ? -1 : 1)).at(-1);
}

describe('the number of a paper', () => {
  it.each([
    ['I-{year}-', 'I-2026-'],
    ['R{year}', 'R2026-'],
    ['', ''],
  ])('with the prefix “%s” begins with “%s”', (given, series) => {
    expect(seriesOf(given, on)).toBe(series);
  });

  it.each([
    [undefined, 'I-2026-0001'],
    ['I-2026-0007', 'I-2026-0008'],
    ['i-2026-0007', 'I-2026-0008'],
    ['I-2026-9999', 'I-2026-10000'],
    ['I-2026-0007-B', 'I-2026-0008'],
    ['I-2025-0007', 'I-2026-0001'],
  ])('follows %s', (highest, next) => {
    expect(nextNumber('I-2026-', highest)).toBe(next);
  });

  it('is the same whatever its case, spaces and leading zeros', () => {
    expect(numberKey('Inv 0007')).toBe(numberKey('INV7'));
    expect(numberKey('I-7')).not.toBe(numberKey('I-70'));
  });

  it('sorts as people count', () => {
    fc.assert(
      fc.property(running, running, prefix, (a, b, given) => {
        const series = seriesOf(given, on);
        const [left, right] = [a, b].map((of) => numberKey(`${series}${of}`));
        expect(left! < right!).toBe(a < b);
      }),
    );
  });

  it('comes after every one in its series', () => {
    fc.assert(
      fc.property(fc.array(running), prefix, (taken, given) => {
        const series = seriesOf(given, on);
        const numbers = taken.map((of) => `${series}${of}`);
        const next = nextNumber(series, highestOf(numbers));
        expect(next.startsWith(series)).toBe(true);
        for (const number of numbers) expect(numberKey(next) > numberKey(number)).toBe(true);
      }),
    );
  });
});
