import { BackendError, type BackendFailure } from '@/utils/core/sync/failure';
import type { WireError } from '@/utils/core/sync/wire';
import { RefusedRequest } from './request';

/** What each refusal comes to for sync; what it does not expect is the server's failure. */
const FAILURES: { [code in WireError]?: BackendFailure } = {
  'signed-out': 'signed-out',
  forbidden: 'forbidden',
  'version-old': 'version-old',
  'cursor-gone': 'cursor-gone',
  'too-large': 'too-large',
  'too-many': 'too-many',
};

/** @throws BackendError in the place of what the server said */
export async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedRequest)) throw error;
    const { refusal, retryAfter } = error;
    const failure = Object.hasOwn(FAILURES, refusal.code) ? FAILURES[refusal.code] : undefined;
    throw failure
      ? new BackendError(failure, refusal.detail, retryAfter)
      : new BackendError('server-failed', refusal.code, retryAfter);
  }
}
