import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { settings } from '@/utils/adapters/settings';
import { startingSettings } from '@/utils/app/shell';

beforeEach(() => fakeBrowser.reset());

it('tells at once what holds before anything was chosen', async () => {
  const heard = vi.fn();
  const stop = settings.watch(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(startingSettings));
  stop();
});

it('tells of every change, and each save leaves the other settings', async () => {
  const heard = vi.fn();
  const stop = settings.watch(heard);
  await settings.save({ mailer: 'gmail' });
  await settings.save({ calendar: 'outlook' });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith({
      ...startingSettings,
      mailer: 'gmail',
      calendar: 'outlook',
    }),
  );
  stop();
  const later = vi.fn();
  settings.watch(later)();
  await settings.save({ mailer: 'yahoo' });
  expect(later).not.toHaveBeenCalled();
});

it('tells nothing more once nobody listens', async () => {
  const heard = vi.fn();
  const stop = settings.watch(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  stop();
  heard.mockClear();
  await settings.save({ mailer: 'yahoo' });
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(heard).not.toHaveBeenCalled();
});
