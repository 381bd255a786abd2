import { BackendError } from '../../core/sync/failure';
import { PULL_LIMIT, type PullAnswer } from '../../core/sync/protocol';
import type { Backend, SyncStore } from './ports';

export interface Pulled {
  /** Records that changed here. */
  changed: number;
  /** Records kept aside. */
  aside: number;
  /** Whether the backend no longer knew how far this store had come, as after a backup was restored. */
  isRestarted: boolean;
}

/**
 * Pulls from where the store is to the end.
 * @param pulled is counted up
 * @param tell how far it is since the beginning of all, from 0 to 1; only where the backend says so
 * @throws BackendError
 */
export async function pullAll(
  store: SyncStore,
  backend: Backend,
  pulled: Pulled,
  tell: (part: number) => void = () => undefined,
): Promise<void> {
  let cursor = await store.cursor();
  for (let more = true; more; ) {
    const page = await pull(backend, cursor);
    if (page === 'cursor-gone') {
      if (cursor === undefined || pulled.isRestarted) {
        throw new BackendError('server-failed', 'a pull that never begins');
      }
      pulled.isRestarted = true;
      cursor = undefined;
      continue;
    }
    if (page.more && page.cursor === cursor) {
      throw new BackendError('server-failed', 'a page that leads nowhere');
    }
    // What says nothing new is not worth a write, every few minutes all day.
    if (page.changes.length > 0 || page.cursor !== cursor) {
      const { changed, aside } = await store.receive(page);
      pulled.changed += changed;
      pulled.aside += aside;
    }
    if (page.part !== undefined) tell(page.part);
    ({ cursor, more } = page);
  }
}

async function pull(
  backend: Backend,
  cursor: string | undefined,
): Promise<PullAnswer | 'cursor-gone'> {
  try {
    return await backend.pull(cursor, PULL_LIMIT);
  } catch (error) {
    if (error instanceof BackendError && error.code === 'cursor-gone') return 'cursor-gone';
    throw error;
  }
}
