import type { PullAnswer, PushAnswer, PushRequest, Refusal } from '../../core/sync/protocol';
import type { Sent, Verdicts } from '../../core/sync/settling';

/** The team server, or a stand-in under the same contract. Every method rejects with a BackendError. */
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

/** What one page of a pull came to. */
export interface Received {
  /** Records that changed. */
  changed: number;
  /** Records kept aside. */
  aside: number;
}

/**
 * The local store as sync sees it. Every method is one transaction and rejects as the Store's do, so
 * sync may be killed between any two and be run again.
 */
export interface SyncStore {
  /**
   * What waits for the backend, longest waiting first and each record whole; without what is held back.
   * @param limit of changes, at least 1; one record goes even where it alone has more
   */
  outgoing(limit: number): Promise<Sent[]>;
  /** Takes what the backend has confirmed out of the outbox and holds back what it refused. */
  settle(sent: readonly Sent[], verdicts: readonly Verdicts[]): Promise<void>;
  /** Lets records go again that were held back for one of these reasons. */
  release(refusals: readonly Refusal[]): Promise<void>;
  /** How far this store has pulled; `undefined` where it never has. */
  cursor(): Promise<string | undefined>;
  /**
   * Takes a page and its cursor, both or neither. A record that cannot be joined with the one here is
   * kept aside whole, for a later version or until the own edit in its way is mended.
   */
  receive(page: Pick<PullAnswer, 'changes' | 'cursor'>): Promise<Received>;
  /** Once after each change of the schema's version: tries again what was kept aside. */
  readAgain(): Promise<void>;
}
