import type { Table } from '../../core/record';
import type { ChangesAnswer } from '../../core/sync/wire';
import type { Instant } from '../../core/time';

/** How this browser stands with a team, as far as the history of a record depends on it. */
export interface TeamTie {
  connected: boolean;
  /** When the last sync went through; another one may have brought news. */
  syncedAt?: Instant;
}

/** Who changed what, as the server of the team keeps it. */
export interface RecordHistory {
  /** Called soon and after each change. Returns the function that ends it. */
  watch(listener: (tie: TeamTie) => void): () => void;
  /**
   * A page, the latest first. Rejects with a BackendError.
   * @param before `next` of the page before
   */
  changes(of: { table: Table; id: string }, before?: string): Promise<ChangesAnswer>;
}
