import type { PullAnswer, PushAnswer, PushRequest } from '../../core/sync/protocol';

/**
 * The team server, or a stand-in under the same contract. Every method rejects with an AppError:
 * `offline` (no answer, may be tried again), `server-failed` (an answer that is none, may be tried
 * again), `signed-out`, `forbidden`, `version-old`, `cursor-gone` (pull from the beginning), `too-large`
 * (send less), `too-many` (try again later).
 */
export interface Backend {
  push(request: PushRequest): Promise<PushAnswer>;
  /** @param cursor of the answer before; from the beginning where there is none */
  pull(cursor: string | undefined, limit: number): Promise<PullAnswer>;
  /**
   * Says that there is news, not what; also after a connection was lost and found again.
   * @returns ends it
   */
  onNews(listener: () => void): () => void;
}
