import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStamp, nextStamp, type Stamp } from '@/utils/core/stamp';

const NOON = Date.UTC(2026, 10, 23, 12);
const wall = fc.integer({ min: 0, max: Date.UTC(9998, 11, 31) });
const node = fc.stringMatching(/^[a-z\d]{1,16}$/);

it('shows wall clock, counter and node', () => {
  expect(nextStamp(undefined, NOON, 'k3f9')).toBe('2026-11-23T12:00:00.000Z-0000-k3f9');
});

it('counts while the wall clock stands still, and from nought when it moves on', () => {
  const first = nextStamp(undefined, NOON, 'a');
  const second = nextStamp(first, NOON, 'a');
  expect(second).toBe('2026-11-23T12:00:00.000Z-0001-a');
  expect(nextStamp(second, NOON + 1, 'a')).toBe('2026-11-23T12:00:00.001Z-0000-a');
});

it('borrows the next millisecond when the counter is used up', () => {
  const last = '2026-11-23T12:00:00.000Z-ffff-a' as Stamp;
  expect(nextStamp(last, NOON, 'a')).toBe('2026-11-23T12:00:00.001Z-0000-a');
});

it('never makes a stamp twice or out of order, whatever the wall clocks do', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wall, node), { minLength: 2, maxLength: 50 }), (turns) => {
      let last: Stamp | undefined;
      for (const [now, by] of turns) {
        const next = nextStamp(last, now, by);
        if (last) expect(next > last).toBe(true);
        expect(isStamp(next)).toBe(true);
        last = next;
      }
    }),
  );
});

it('stays in order over more edits than the counter counts in one millisecond', () => {
  let last = nextStamp(undefined, NOON, 'a');
  for (let turn = 0; turn < 70_000; turn++) {
    const next = nextStamp(last, NOON, 'a');
    if (next <= last) expect.unreachable(`${next} after ${last}`);
    last = next;
  }
  expect(last.slice(0, 24)).toBe('2026-11-23T12:00:00.001Z');
});

it('is never behind the wall clock', () => {
  fc.assert(
    fc.property(wall, wall, node, (before, now, by) => {
      const next = nextStamp(nextStamp(undefined, before, by), now, by);
      expect(Date.parse(next.slice(0, 24))).toBe(Math.max(before, now));
    }),
  );
});

it.each([
  undefined,
  7,
  '',
  'zzz',
  '2026-11-23T12:00:00.000Z',
  '2026-11-23T12:00:00.000Z-000-a',
  '2026-11-23T12:00:00.000Z-000G-a',
  '2026-11-23T12:00:00.000Z-0000-',
  '2026-13-23T12:00:00.000Z-0000-a',
  '+12026-11-23T12:00:00.000Z-0000-a',
])('takes %j for no stamp', (text) => {
  expect(isStamp(text)).toBe(false);
});
