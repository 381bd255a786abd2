import { AppError, type ErrorCode } from '@/utils/core/error';
import type { Tx } from './schema';

const codes: { [domExceptionName: string]: ErrorCode } = {
  QuotaExceededError: 'storage-full',
  VersionError: 'store-newer',
};

/**
 * With `unlimitedStorage` Chromium 156 has no name for a full disk and speaks of it only in the
 * message of an UnknownError or DataError. Tested on a real one in `tests/e2e/storage-full.test.ts`.
 */
const FULL = /NO_SPACE|Failed to write blobs|opening backing store/i;

/** What a Store method rejects with for whatever IndexedDB threw. */
export function failureOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return new AppError(codeOf(name, message), `${name} ${message}`.trim(), { cause: error });
}

function codeOf(name: string, message: string): ErrorCode {
  if (FULL.test(message)) return 'storage-full';
  return (Object.hasOwn(codes, name) && codes[name]) || 'store-failed';
}

/** idb makes `done` unasked, and it rejects beside the request that failed: one of the two must be mute. */
export function quiet<Mode extends IDBTransactionMode>(tx: Tx<Mode>): Tx<Mode> {
  tx.done.catch(() => {});
  return tx;
}
