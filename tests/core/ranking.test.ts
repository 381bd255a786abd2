import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRankOrder, moved, rankAtEnd, ranksAfterMove } from '@/utils/core/ranking';

const ranks = fc
  .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 })
  .map((list) => list.map((rank, at) => ({ id: `r${at}`, rank })).sort(inRankOrder));
const move = ranks.chain((list) =>
  fc.tuple(fc.constant(list), fc.nat(list.length - 1), fc.nat(list.length - 1)),
);

function rankedAfter(list: { id: string; rank: number }[], from: number, to: number): typeof list {
  const written = new Map(ranksAfterMove(list, from, to).map((one) => [one.id, one.rank]));
  return list.map((one) => ({ ...one, rank: written.get(one.id) ?? one.rank })).sort(inRankOrder);
}

describe('moving an entry of an ordered list', () => {
  it('brings it where it was moved to and leaves the others in their order', () => {
    fc.assert(
      fc.property(move, ([list, from, to]) => {
        const ids = (of: { id: string }[]) => of.map(({ id }) => id);
        expect(ids(rankedAfter(list, from, to))).toEqual(ids(moved(list, from, to)));
      }),
    );
  });

  it('writes only the entry that moved while there is a number between its neighbours', () => {
    const list = [0, 1, 2, 3].map((rank) => ({ id: `r${rank}`, rank }));
    expect(ranksAfterMove(list, 3, 1)).toEqual([{ id: 'r3', rank: 0.5 }]);
    expect(ranksAfterMove(list, 0, 3)).toEqual([{ id: 'r0', rank: 4 }]);
    expect(ranksAfterMove(list, 2, 0)).toEqual([{ id: 'r2', rank: -1 }]);
  });

  it('works as often as one likes in the same place', () => {
    let list = [0, 1, 2].map((rank) => ({ id: `r${rank}`, rank }));
    for (let turn = 0; turn < 200; turn++) list = rankedAfter(list, 2, 1);
    expect(list.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
  });

  it('writes nothing where it stays', () => {
    expect(ranksAfterMove([{ id: 'a', rank: 0 }], 0, 0)).toEqual([]);
  });
});

it('a new entry comes behind the last', () => {
  expect(rankAtEnd([])).toBe(0);
  expect(rankAtEnd([{ id: 'a', rank: 3.5 }])).toBe(4.5);
});
