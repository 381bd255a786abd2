import type { MemberId } from '../../core/ids';
import type { Waiting } from '../../core/outbox';
import type { PullAnswer, PushAnswer, PushRequest, Refusal } from '../../core/sync/protocol';
import type { Sent, Verdicts } from '../../core/sync/settling';
import type { SignedIn } from '../../core/sync/wire';
import type { Instant } from '../../core/time';

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

/** To whom this browser is connected. */
export interface TeamConnection {
  /** As `serverAddress` makes it. */
  address: string;
  session: SignedIn;
  /** Whether all the team has was pulled once. */
  begun: boolean;
  /** When the last sync went through. */
  syncedAt?: Instant;
}

/** The local store as whoever connects it sees it; rejects as the Store does. */
export interface TeamStore extends SyncStore {
  /** `undefined` where this browser is connected to nobody. */
  connection(): Promise<TeamConnection | undefined>;
  /** From now on it is connected so, and has pulled nothing; resolves once that would survive a power cut. */
  connect(connection: TeamConnection): Promise<void>;
  /** The same, and all records there are here are put away until `bringBack`; nothing of them is ever sent. */
  connectApart(connection: TeamConnection): Promise<void>;
  /** Takes back what was put away, where there is something; of what is here too, what is here stays. */
  bringBack(): Promise<void>;
  /** Removes all records and the connection from this computer. */
  clear(): Promise<void>;
  /** Changes what is known of the connection, where there still is one to this address. */
  remember(address: string, part: Partial<TeamConnection>): Promise<void>;
  /** The records stay, and so does what waits. */
  disconnect(): Promise<void>;
  /** Every record of the user's own that is not deleted waits for the backend from now on. */
  queueAll(): Promise<void>;
  /** Records of the user's own that are not deleted, without what everyone starts with. */
  ownRecords(): Promise<number>;
  /** The member at this keyboard, in the place of whoever was it; told to no backend. */
  seat(id: MemberId): Promise<void>;
  /** Everyone who was seated here so far, of whatever team. */
  seated(): Promise<MemberId[]>;
  /** Records with changes that wait to be sent. */
  waiting(): Promise<number>;
  /** What the backend refused. */
  refused(): Promise<Waiting[]>;
}
