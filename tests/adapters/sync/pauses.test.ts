import { expect, it } from 'vitest';
import { isPassing, pauseAfter } from '@/utils/adapters/sync/pauses';

it('looks every five minutes where all is well', () => {
  expect(pauseAfter('idle', 0, 0.5)).toBe(300_000);
  expect(pauseAfter('clock-ahead', 0, 0.5)).toBe(300_000);
});

it('comes back soon after a failure, then less and less often, and never less than every five minutes', () => {
  const pauses = [1, 2, 3, 4, 99].map((failures) => pauseAfter('offline', failures, 1));
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 300_000]);
  expect(pauseAfter('offline', 1, 0)).toBe(2_500);
});

it('does not come back by itself where somebody has to sign in', () => {
  expect(pauseAfter('signed-out', 0, 0.5)).toBeUndefined();
  expect(pauseAfter('off', 0, 0.5)).toBeUndefined();
});

it('knows what passes', () => {
  expect((['offline', 'server-failed', 'too-many'] as const).every(isPassing)).toBe(true);
  expect((['signed-out', 'forbidden', 'version-old', 'idle'] as const).some(isPassing)).toBe(false);
});
