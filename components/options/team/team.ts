import type { ConnectForm } from '@/utils/app/sync/connect';
import type { PeoplePort } from '@/utils/app/sync/people';
import type { RefusedRecord, TeamState } from '@/utils/app/sync/team-state';
import type { Workspace } from '@/utils/core/sync/entry';
import type { WrongAddress } from '@/utils/core/sync/wrong-address';

/** The team as the options see it. */
export interface TeamPort extends PeoplePort {
  watch(listener: (state: TeamState) => void): () => void;
  /** How many records are here that a connection could send. */
  localRecords(): Promise<number>;
  /**
   * `wrong` for an address that is none, `workspaces` where one of them is to be chosen first.
   * @throws AppError, BackendError
   */
  connect(
    to: ConnectForm & { address: string },
  ): Promise<{ wrong?: WrongAddress; workspaces?: readonly Workspace[] }>;
  /** Asks for what is missing where it is not allowed; called in the turn of a click. */
  allow(): Promise<void>;
  syncNow(): void;
  refused(): Promise<RefusedRecord[]>;
  signOut(local: 'keep' | 'wipe'): Promise<void>;
}
