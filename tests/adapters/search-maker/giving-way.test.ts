import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { askFirst, givingWay } from '@/utils/adapters/search-maker/giving-way';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
});

/** What was said on a channel is heard in a later turn of the event loop. */
const heard = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

it('goes on at once where nobody types', async () => {
  const quiet = givingWay();
  await quiet();
  vi.advanceTimersByTime(100);
  await quiet();
});

it('waits until nobody has typed for a moment', async () => {
  const quiet = givingWay();
  const ask = askFirst();
  vi.advanceTimersByTime(100);
  ask();
  await heard();
  let goesOn = false;
  void quiet().then(() => {
    goesOn = true;
  });
  await heard();
  await vi.advanceTimersByTimeAsync(300);
  ask();
  await heard();
  await vi.advanceTimersByTimeAsync(300);
  expect(goesOn).toBe(false);
  await vi.advanceTimersByTimeAsync(150);
  expect(goesOn).toBe(true);
});

it('waits no longer than three times its own work where somebody never stops typing', async () => {
  const quiet = givingWay();
  const ask = askFirst();
  let worked = 0;
  let all = 0;
  while (all < 60_000) {
    vi.advanceTimersByTime(100);
    worked += 100;
    all += 100;
    ask();
    await heard();
    let goesOn = false;
    void quiet().then(() => {
      goesOn = true;
    });
    for (await heard(); !goesOn; await heard()) {
      ask();
      await vi.advanceTimersByTimeAsync(100);
      all += 100;
    }
  }
  expect(all - worked).toBeLessThanOrEqual(3_000 + 3 * worked + 400);
  expect(all - worked).toBeGreaterThan(2 * worked);
});
