import { BackendError, type BackendFailure } from '../../core/sync/failure';
import type { Backend, SyncStore } from './ports';
import { type Pulled, pullAll } from './pull-all';
import { type Pushed, pushAll } from './push-all';

/** What a sync came to. What went through before it stopped is counted. */
export interface SyncReport extends Pushed, Pulled {
  /** `clock-ahead` where all went through but changes stamped too far ahead, which wait on. */
  outcome: 'done' | 'clock-ahead' | BackendFailure;
  /** Who is to be updated, with `version-old`. */
  update?: 'client' | 'server';
  /** Milliseconds for which the server does not want to be asked, where it has said so. */
  retryAfter?: number;
}

/** The first sync of a connection. */
interface First {
  /** How far it has pulled, from 0 to 1. */
  tell(part: number): void;
  /** Called once everything was pulled. */
  after(): Promise<void>;
}

/**
 * Pushes what waits and pulls what is new. May be killed at any point and run again: a push taken twice
 * changes nothing, and a page is taken with its cursor or not at all.
 * @param newId unique for ever, made of letters, digits, `-`; a key for each push
 * @param first of a connection: pulls everything before it pushes
 * @throws AppError where the store fails; what may happen to a backend is an outcome
 */
export async function syncOnce(
  store: SyncStore,
  backend: Backend,
  newId: () => string,
  first?: First,
): Promise<SyncReport> {
  const pushed: Pushed = { taken: 0, refused: 0, isClockAhead: false };
  const pulled: Pulled = { changed: 0, aside: 0, isRestarted: false };
  const report = (ending: Pick<SyncReport, 'outcome' | 'update' | 'retryAfter'>): SyncReport => ({
    ...pushed,
    ...pulled,
    ...ending,
  });
  try {
    await store.readAgain();
    if (first) {
      await pullAll(store, backend, pulled, first.tell);
      await first.after();
    }
    // Time alone mends it: once the server's clock has come near enough, they are taken.
    await store.release(['clock-ahead']);
    await pushAll(store, backend, newId, pushed);
    await pullAll(store, backend, pulled);
    return report({ outcome: pushed.isClockAhead ? 'clock-ahead' : 'done' });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const { code, detail, retryAfter } = error;
    const isNamed = code === 'version-old' && (detail === 'client' || detail === 'server');
    return report({
      outcome: code,
      ...(isNamed && { update: detail }),
      ...(retryAfter !== undefined && { retryAfter }),
    });
  }
}
