import type { Table } from '@/utils/core/record';
import type { Refusal } from '@/utils/core/sync/protocol';
import type { WrongAddress } from '@/utils/core/sync/wrong-address';
import type { Instant } from '@/utils/core/time';

export type TeamOutcome =
  | 'off'
  | 'idle'
  | 'syncing'
  | 'offline'
  | 'signed-out'
  | 'server-failed'
  | 'version-old'
  | 'clock-ahead'
  | 'forbidden'
  | 'too-many';
export interface TeamState {
  outcome: TeamOutcome;
  /** Changes that wait to be sent. */
  waiting: number;
  /** Changes the server refused. */
  refused: number;
  address?: string;
  workspace?: string;
  email?: string;
  syncedAt?: Instant;
  update?: 'client' | 'server';
  /** Of the first sync, from 0 to 1. */
  part?: number;
}
export interface RefusedRecord {
  table: Table;
  id: string;
  name: string;
  reason: Refusal;
  detail?: string;
}
export interface TeamPort {
  watch(listener: (state: TeamState) => void): () => void;
  /** How many records are here that a connection could send. */
  localRecords(): Promise<number>;
  /** @throws AppError or BackendError with a code; `{wrong}` for an address that is none */
  connect(to: {
    address: string;
    email: string;
    password: string;
    local: 'upload' | 'apart';
  }): Promise<{ wrong?: WrongAddress }>;
  syncNow(): void;
  refused(): Promise<RefusedRecord[]>;
  signOut(local: 'keep' | 'wipe'): Promise<void>;
}
