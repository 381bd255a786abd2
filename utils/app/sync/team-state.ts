import type { Table } from '../../core/record';
import type { Refusal } from '../../core/sync/protocol';
import type { Instant } from '../../core/time';
import type { TeamConnection } from './ports';
import type { SyncReport } from './sync-once';

export type TeamOutcome =
  | 'off'
  | 'idle'
  | 'syncing'
  /** The browser asks the user whether records may be sent, and it is not so; nobody syncs. */
  | 'not-allowed'
  | Exclude<SyncReport['outcome'], 'done' | 'cursor-gone' | 'too-large'>;

/** How it stands with the team, for whoever shows it. */
export interface TeamState {
  outcome: TeamOutcome;
  /** Records with changes that wait to be sent. */
  waiting: number;
  /** Records of which the server has refused something. */
  refused: number;
  address?: string;
  /** Its name. */
  workspace?: string;
  workspaceId?: string;
  email?: string;
  syncedAt?: Instant;
  update?: 'client' | 'server';
  /** Of the first sync, from 0 to 1. */
  part?: number;
}

/** A record of which the server did not take something. */
export interface RefusedRecord {
  table: Table;
  id: string;
  name: string;
  reason: Refusal;
  detail?: string;
}

/** What a sync came to, as it is shown. */
export function outcomeOf({ outcome }: SyncReport): TeamState['outcome'] {
  if (outcome === 'done') return 'idle';
  // Sync deals with both itself; where one comes out all the same, the server does not keep to its word.
  if (outcome === 'cursor-gone' || outcome === 'too-large') return 'server-failed';
  return outcome;
}

/** Of the connection. */
export function connectionState(connection: TeamConnection | undefined): Partial<TeamState> {
  if (!connection) return {};
  const { address, session, syncedAt } = connection;
  return {
    address,
    workspace: session.workspace.name,
    workspaceId: session.workspace.id,
    email: session.member.email,
    ...(syncedAt && { syncedAt }),
  };
}
