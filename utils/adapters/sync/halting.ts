import type { Backend } from '@/utils/app/sync/ports';
import { BackendError } from '@/utils/core/sync/failure';

/**
 * A backend whose requests can be given up: whoever signs out does not wait for the answer of a server
 * that hangs.
 */
export function halting(backend: Backend): Backend & { halt(): void } {
  let halt = () => {};
  const halted = new Promise<never>((_, reject) => {
    halt = () => reject(new BackendError('offline', 'given up'));
  });
  halted.catch(() => undefined);
  const until = <T>(answer: Promise<T>) => Promise.race([answer, halted]);
  return {
    push: (request) => until(backend.push(request)),
    pull: (cursor, limit) => until(backend.pull(cursor, limit)),
    onNews: (listener) => backend.onNews(listener),
    halt: () => halt(),
  };
}
