import { AppError, type ErrorCode } from '@/utils/core/error';
import type { Tx } from './schema';

const codes: { [domExceptionName: string]: ErrorCode } = {
  QuotaExceededError: 'storage-full',
  VersionError: 'store-newer',
};

/** What a Store method rejects with for whatever IndexedDB threw. */
export function failureOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const code = (Object.hasOwn(codes, name) && codes[name]) || 'store-failed';
  return new AppError(code, `${name} ${message}`.trim(), { cause: error });
}

/** idb makes `done` unasked, and it rejects beside the request that failed: one of the two must be mute. */
export function quiet<Mode extends IDBTransactionMode>(tx: Tx<Mode>): Tx<Mode> {
  tx.done.catch(() => {});
  return tx;
}
