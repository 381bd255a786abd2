import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyTable, textHash } from '@/utils/core/import/key-table';

it('keeps the last number of every text, however many there are', () => {
  const entries = fc.array(fc.tuple(fc.string(), fc.nat(2 ** 31 - 1)), { maxLength: 6000 });
  fc.assert(
    fc.property(entries, fc.string(), (all, stranger) => {
      const table = new KeyTable();
      const expected = new Map(all);
      for (const [key, value] of all) table.set(key, value);
      for (const [key, value] of expected) expect(table.get(key)).toBe(value);
      if (!expected.has(stranger)) expect(table.get(stranger)).toBe(-1);
    }),
    { numRuns: 40 },
  );
});

it('tells a million texts apart that are nearly equal', () => {
  const hashes = new Set<number>();
  for (let at = 0; at < 500_000; at++) {
    hashes.add(textHash(`contact@p${at}@firm.example`));
    hashes.add(textHash(`works new-${at} ana ruiz`));
  }
  expect(hashes.size).toBe(1_000_000);
});
