import { expect, it } from 'vitest';
import { grantedPause, isPassing, pauseAfter } from '@/utils/adapters/sync/pauses';

it('looks every five minutes where all is well', () => {
  expect(pauseAfter('idle', 0, 0.5)).toBe(300_000);
  expect(pauseAfter('clock-ahead', 0, 0.5)).toBe(300_000);
});

it('comes back soon after a failure, then less and less often, and never less than every five minutes', () => {
  const pauses = [1, 2, 3, 4, 99].map((failures) => pauseAfter('offline', failures, 1));
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 300_000]);
  expect(pauseAfter('offline', 1, 0)).toBe(2_500);
});

it('comes back no sooner than the server asks, nor all browsers at once, and after an hour in any case', () => {
  expect(pauseAfter('too-many', 1, 0, 120_000)).toBe(120_000);
  expect(pauseAfter('too-many', 1, 1, 120_000)).toBe(125_000);
  expect(pauseAfter('too-many', 1, 1, 1_000)).toBe(6_000);
  expect(pauseAfter('too-many', 9, 1, 1_000)).toBe(300_000);
  const years = 9 * 365 * 86_400_000;
  expect(grantedPause(years)).toBe(3_600_000);
  expect(pauseAfter('server-failed', 1, 0, years)).toBe(3_600_000);
});

it('does not come back by itself where somebody has to sign in', () => {
  expect(pauseAfter('signed-out', 0, 0.5)).toBeUndefined();
  expect(pauseAfter('off', 0, 0.5)).toBeUndefined();
});

it('knows what passes', () => {
  expect((['offline', 'server-failed', 'too-many'] as const).every(isPassing)).toBe(true);
  expect((['signed-out', 'forbidden', 'version-old', 'idle'] as const).some(isPassing)).toBe(false);
});
