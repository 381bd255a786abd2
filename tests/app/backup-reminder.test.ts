import { expect, it } from 'vitest';
import { backupLater, isBackupDue } from '@/utils/app/backup-reminder';
import type { Store } from '@/utils/app/ports';
import { newAccount } from '@/utils/core/account';
import { creationOf } from '@/utils/core/change';
import type { AccountId } from '@/utils/core/ids';
import type { Instant } from '@/utils/core/time';
import { now } from '../components/small-crm';
import { createMemoryStore } from '../fakes/memory-store';

async function storeOf(count: number, prefix = ''): Promise<Store> {
  const store = createMemoryStore();
  const accounts = Array.from({ length: count }, (_, at) =>
    newAccount({ kind: 'contact', name: 'A' }, `${prefix}${at}` as AccountId, now),
  );
  await store.edit(creationOf('account', accounts));
  return store;
}
const month = { backup: 'month' } as const;

it('a backup is due once there are fifty records and none was ever made', async () => {
  expect(await isBackupDue(await storeOf(49), month, now)).toBe(false);
  expect(await isBackupDue(await storeOf(50), month, now)).toBe(true);
});

it('sample data needs no backup, however much there is, and hides nothing behind it', async () => {
  const sample = await storeOf(500, 'sample_');
  expect(await isBackupDue(sample, month, now)).toBe(false);
  const behind = Array.from({ length: 50 }, (_, at) =>
    newAccount({ kind: 'contact', name: 'A' }, `z${at}` as AccountId, now),
  );
  await sample.edit(creationOf('account', behind));
  expect(await isBackupDue(sample, month, now)).toBe(true);
});

it('it is due again after a week or a month, or never, as the user wants', async () => {
  const store = await storeOf(60);
  const archivedAt = '2026-11-10T12:00:00.000Z' as Instant;
  expect(await isBackupDue(store, { backup: 'week', archivedAt }, now)).toBe(true);
  expect(await isBackupDue(store, { backup: 'month', archivedAt }, now)).toBe(false);
  expect(await isBackupDue(store, { backup: 'never' }, now)).toBe(false);
});

it('“Later” is quiet for a week and no longer', async () => {
  const store = await storeOf(60);
  const { backupLaterUntil } = backupLater(now);
  expect(backupLaterUntil).toBe('2026-11-30T12:00:00.000Z');
  const later = { ...month, backupLaterUntil: backupLaterUntil! };
  expect(await isBackupDue(store, later, now)).toBe(false);
  expect(await isBackupDue(store, later, backupLaterUntil!)).toBe(true);
});
