import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragTo, landing, shiftOf } from '@/components/options/drag-geometry';

const edges = fc
  .array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 9 })
  .map((heights) =>
    [0, ...heights].map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0)),
  );
const dragged = edges.chain((list) =>
  fc.tuple(fc.constant(list), fc.nat(list.length - 2), fc.integer({ min: -900, max: 900 })),
);

describe('a row that is dragged', () => {
  it('leaves the rows one below the other, without gaps, once it has landed', () => {
    fc.assert(
      fc.property(dragged, ([list, from, offset]) => {
        const drag = dragTo({ from, edges: list }, offset);
        const landed = { ...drag, offset: landing(drag) };
        const rows = list.slice(0, -1).map((top, at) => {
          const moved = top + shiftOf(landed, at);
          return { top: moved, end: moved + list[at + 1]! - top };
        });
        const sorted = rows.sort((a, b) => a.top - b.top);
        expect(sorted[0]!.top).toBe(0);
        expect(sorted.at(-1)!.end).toBe(list.at(-1));
        for (const [at, row] of sorted.slice(1).entries()) expect(row.top).toBe(sorted[at]!.end);
      }),
    );
  });

  it('takes the place whose middle it has passed', () => {
    const list = [0, 50, 100, 150];
    expect(dragTo({ from: 0, edges: list }, 49).to).toBe(0);
    expect(dragTo({ from: 0, edges: list }, 51).to).toBe(1);
    expect(dragTo({ from: 0, edges: list }, 500).to).toBe(2);
    expect(dragTo({ from: 2, edges: list }, -500).to).toBe(0);
  });
});
