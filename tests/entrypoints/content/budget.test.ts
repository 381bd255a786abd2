import { beforeEach, expect, it, vi } from 'vitest';
import { Budget } from '@/entrypoints/content/budget';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

it('lets a page that was quiet be read at once', () => {
  const budget = new Budget();
  budget.spend(200);
  expect(budget.wait).toBe(0);
});

it('gives no more than two hundredths of the time to a page that never stands still', () => {
  const budget = new Budget();
  const minutes = 10;
  let spent = 0;
  for (const end = performance.now() + minutes * 60_000; performance.now() < end; ) {
    if (budget.wait === 0) {
      budget.spend(25);
      spent += 25;
    }
    vi.advanceTimersByTime(120);
  }
  expect(spent / (minutes * 60_000)).toBeLessThanOrEqual(0.0206);
  expect(spent / (minutes * 60_000)).toBeGreaterThan(0.018);
});

it('fills up while the page is quiet, and no further', () => {
  const budget = new Budget();
  budget.spend(1_300);
  expect(budget.wait).toBeCloseTo(50_000, -2);
  vi.advanceTimersByTime(50_100);
  expect(budget.wait).toBe(0);
  vi.advanceTimersByTime(3_600_000);
  budget.spend(301);
  expect(budget.wait).toBeGreaterThan(0);
});
