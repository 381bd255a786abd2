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
