import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ImportedPart, ImportJob } from '@/utils/app/import/ports';
import type { TeamConnection } from '@/utils/app/sync/ports';
import type { Row } from '@/utils/core/change';
import type { Clock } from '@/utils/core/door';
import type { MemberId } from '@/utils/core/ids';
import type { AccountKeys, ActivityKeys } from '@/utils/core/keys';
import type { Waiting } from '@/utils/core/outbox';
import type { Table } from '@/utils/core/record';
import type { Stamp } from '@/utils/core/stamp';
import type { Aside } from '@/utils/core/sync/joining';
import type { Refusal } from '@/utils/core/sync/protocol';

/** A row with the texts it is found by; a deleted one has none, so no index leads to it. */
export interface StoredRow extends Row, Partial<AccountKeys>, Partial<ActivityKeys> {
  /** Only on deleted rows: what a count has to leave out. Of a merged account, the id it went into. */
  gone?: 1 | string;
}

interface Rows<Index extends string> {
  key: string;
  value: StoredRow;
  indexes: { [Name in Index | 'gone']: string };
}

/** What is kept so that nobody has to read all accounts for it. */
export type PackId = 'names' | 'search';

/** Counts the writes that changed what a pack is made of. */
export interface PackState {
  at: number;
  /** The last that changed so much that no pack from before it counts. */
  since: number;
}

export type Pack =
  /** A blob, for of a buffer all is read at once, and copied twice. */
  | { id: 'names'; head: number; bytes: Blob }
  /** Of the file it is kept in. */
  | { id: 'search'; file: string };

/** An account that has changed since it was packed. */
export interface ChangedSince {
  id: string;
  /** As `PackState.at`. */
  at: number;
}

/** An import and how many parts of what it wrote are kept. */
export interface StoredImport extends ImportJob {
  parts: number;
  /** How many of them are not taken back, less one once all is; only where it was begun. */
  rest?: number;
  /** Records taken back, and left. */
  undone?: number;
  left?: number;
}

/** What one write of an import touched. */
export interface StoredPart extends ImportedPart {
  importId: string;
  /** From 0. */
  place: number;
}

/** The fields by which an account is found, each a multi-entry index of its name. */
export const accountIndexes = ['emails', 'domains', 'names', 'words'] as const;
/** Telephone and VAT numbers; came later than the others. */
export const accountNumbers = 'numbers';
export const activityIndexes = ['places', 'kindPlaces', 'linked'] as const;
export const relationIndexes = ['contactId', 'organizationId'] as const;
/** Of what is open alone, so that nobody has to read through what is done. */
export const openIndex = 'openPlaces';
export const numberIndex = 'number';
export const roleIndex = 'role';
/** Of the outbox: what a backend did not take, by why. */
export const refusedIndex = 'refused';

export interface Schema extends DBSchema {
  account: Rows<(typeof accountIndexes)[number] | typeof accountNumbers | 'updatedAt'>;
  relation: Rows<(typeof relationIndexes)[number] | typeof roleIndex>;
  activity: Rows<(typeof activityIndexes)[number] | typeof numberIndex | typeof openIndex>;
  member: Rows<never>;
  category: Rows<never>;
  pipeline: Rows<never>;
  field: Rows<never>;
  company: Rows<never>;
  outbox: {
    key: [Table, string];
    value: Waiting;
    indexes: { oldest: Stamp; [refusedIndex]: Refusal };
  };
  /** `seated`: whoever sat here as a member of a team, of whatever team. */
  meta: { key: 'clock' | 'seated' | PackId; value: Clock | PackState | MemberId[] };
  packs: { key: PackId; value: Pack };
  renamed: { key: string; value: ChangedSince };
  reworded: { key: string; value: ChangedSince };
  imports: { key: string; value: StoredImport };
  /** How far the team server was pulled, and the `SCHEMA_VERSION` that has read what is kept aside. */
  pulled: { key: 'cursor' | 'schema'; value: string | number };
  aside: { key: [table: string, id: string]; value: Aside };
  team: { key: 'connection'; value: TeamConnection };
  importParts: { key: [importId: string, place: number]; value: StoredPart };
}

/** How many migrations a store of today has been through. */
export const VERSION = 8;

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;
