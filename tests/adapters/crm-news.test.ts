import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onCrmNews, tellWorkerNews } from '@/utils/adapters/crm-news';
import { onceASession } from '@/utils/adapters/once-a-session';
import type { News, Store } from '@/utils/app/ports';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function storeWithNews() {
  let tell: (news: News) => void = () => undefined;
  const store = {
    onNews(listener: typeof tell) {
      tell = listener;
      return () => undefined;
    },
  };
  tellWorkerNews(store as unknown as Store);
  return (table: News['tables'][number]) => tell({ tables: [table], ids: undefined });
}

it('tells the worker of the first write at once and of those behind it together', async () => {
  const heard = vi.fn();
  onCrmNews(heard);
  const write = storeWithNews();
  write('account');
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 50; i++) write('account');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toHaveBeenCalledTimes(2);
});

it('does not trouble the worker with what no page shows', async () => {
  const heard = vi.fn();
  onCrmNews(heard);
  storeWithNews()('activity');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).not.toHaveBeenCalled();
});

it('does a thing once a session, and again where it failed', async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
  await expect(onceASession('x', work)).rejects.toThrow('no');
  await onceASession('x', work);
  await onceASession('x', work);
  expect(work).toHaveBeenCalledTimes(2);
});
