import type { Backend } from '@/utils/app/sync/ports';
import { BackendError } from '@/utils/core/sync/failure';

/**
 * What becomes of a request: it arrives and is answered; it is lost; it arrives and its answer is lost;
 * it arrives twice; it arrives when everybody has long given it up.
 */
export const fates = ['answered', 'lost', 'half', 'twice', 'late'] as const;
export type Fate = (typeof fates)[number];

/** A network whose requests fare as the test says, and then well. */
export class FaultyNetwork {
  readonly #late: (() => Promise<unknown>)[] = [];

  /**
   * @param sending called with each request that is on its way
   * @param pageLimit so small that a few records are several pages
   */
  to(backend: Backend, ahead: Fate[], sending: () => Promise<void>, pageLimit: number): Backend {
    const send = async <T>(request: () => Promise<T>): Promise<T> => {
      const fate = ahead.shift() ?? 'answered';
      if (fate === 'late') this.#late.push(request);
      if (fate === 'lost' || fate === 'late') throw new BackendError('offline');
      if (fate === 'twice') await request();
      const answer = await request();
      await sending();
      if (fate === 'half') throw new BackendError('offline');
      return answer;
    };
    return {
      push: (request) => send(() => backend.push(request)),
      pull: (cursor, limit) => send(() => backend.pull(cursor, Math.min(limit, pageLimit))),
      onNews: backend.onNews,
    };
  }

  /** The last sent first. */
  async deliverLate(): Promise<void> {
    // What comes so late may be refused; nobody hears of it.
    for (const request of this.#late.splice(0).reverse()) await request().catch(() => undefined);
  }
}
