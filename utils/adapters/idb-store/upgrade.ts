import { AppError } from '@/utils/core/error';
import type { Migration } from './migrations';
import { VERSION } from './schema';

/**
 * What it takes to open the store. The code of the migrations is long and needed once in a lifetime:
 * it is loaded only for a store that is not there yet, or of another version.
 */
export async function migrationsOf(name: string): Promise<readonly Migration[]> {
  const there = await indexedDB.databases();
  const isCurrent = there.some((one) => one.name === name && one.version === VERSION);
  if (isCurrent) return Array.from({ length: VERSION }, () => gone);
  return (await import('./migrations')).migrations;
}

/** Somebody has removed the store since; the next try finds it missing and makes it. */
function gone(): never {
  throw new AppError('store-failed', 'the store went while it was opened');
}
