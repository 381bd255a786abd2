import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '@/utils/core/ids';
import { endOf, firstOfRings } from '@/utils/core/merge/merges';

const merges = (pairs: Record<string, string>) =>
  new Map(Object.entries(pairs) as [AccountId, AccountId][]);
const id = (text: string) => text as AccountId;

describe('a chain of merges', () => {
  it('ends at the account that was merged into none', () => {
    const chain = merges({ a: 'b', b: 'c' });
    expect([endOf(chain, id('a')), endOf(chain, id('b')), endOf(chain, id('c'))]).toEqual([
      'c',
      'c',
      undefined,
    ]);
  });

  it('has no end where it comes back to itself', () => {
    const ring = merges({ a: 'b', b: 'a', c: 'a', d: 'd' });
    for (const one of ['a', 'b', 'c', 'd']) expect(endOf(ring, id(one))).toBeUndefined();
    expect(firstOfRings(ring)).toEqual(['a', 'd']);
  });

  it('always ends once the first of each ring is back', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.dictionary(letter, letter), (pairs) => {
        const all = merges(pairs);
        for (const one of firstOfRings(all)) {
          expect(endOf(all, one)).toBeUndefined();
          all.delete(one);
        }
        expect(firstOfRings(all)).toEqual([]);
        for (const one of all.keys()) expect(endOf(all, one)).toBeDefined();
      }),
    );
  });
});
