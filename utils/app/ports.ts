import type { Account } from '../core/account';
import type { Activity, ActivityKind, Paper } from '../core/activity';
import type { Change, Edit } from '../core/change';
import type { AccountId, ActivityId, MemberId } from '../core/ids';
import type { PackedBytes } from '../core/match/name-collector';
import type { Records, Table } from '../core/record';
import type { Relation } from '../core/relation';
import type { DateOnly, Instant } from '../core/time';

/** What the use-cases need from the world besides a store. */
export interface World {
  now(): Instant;
  /** The calendar day where the user is. */
  today(): DateOnly;
  /** Unique for ever, made of letters, digits, `-`. */
  newId(): string;
}

/** What a committed write touched. */
export interface News {
  tables: Table[];
  /** The touched ids, or `undefined` when they are too many to list. */
  ids: string[] | undefined;
}

export interface HistoryQuery {
  /** Only these kinds; all where it is left out. */
  kinds?: readonly ActivityKind[];
  /** Only what `isOpen`. */
  open?: boolean;
  /** Only places in time strictly before this text (an Instant or DateOnly). */
  before?: string;
  /** Only places in time at or after this text. */
  from?: string;
  /** Only what comes after this entry in the chosen order; for paging. */
  after?: Activity;
  order: 'newest-first' | 'oldest-first';
  limit: number;
}

/** One account a name stands for; several accounts may share a key. */
export interface NameEntry {
  /** As `nameKey` makes it. */
  key: string;
  accountId: AccountId;
}

/** Packed names where they are kept, to be read part by part. */
export interface KeptBytes {
  /** How many bytes, from the first, are needed for every question. */
  head: number;
  /** From one byte to before another; rejects where the browser has lost them. */
  read(from: number, to: number): Promise<ArrayBuffer>;
}

/** The names of all organizations as they were last packed, and what has changed since. */
export interface KeptNames {
  /** Where there is none, `changed` says nothing. */
  packed?: KeptBytes;
  /** Accounts of which the pack is not to be believed; they may be gone. */
  changed: AccountId[];
  /** What those are called now. */
  entries: NameEntry[];
  /** Counts the writes that changed names. */
  at: number;
}

/** The store, or why there is none. */
export type Opened = { store: Store } | { error: unknown };

/**
 * The local store. Every method rejects with an AppError: `store-newer`, `store-blocked`,
 * `store-closed`, `store-failed`; writes also `invalid-record` and `storage-full`. A refused write
 * leaves nothing behind. Deleted records are never returned.
 */
export interface Store {
  get<T extends Table>(table: T, id: string): Promise<Records[T] | undefined>;
  /** In the order asked; `undefined` where there is none. */
  getMany<T extends Table>(table: T, ids: readonly string[]): Promise<(Records[T] | undefined)[]>;
  /** For the short tables (member, category, pipeline, field, company) and for exports; by id. */
  all<T extends Table>(table: T): Promise<Records[T][]>;
  /**
   * A part of a long table, by id.
   * @param after the `last` of the part before
   * @param limit at least 1
   * @returns `last` where there may be more; a part that is all deleted records is empty and has one
   */
  slice<T extends Table>(
    table: T,
    after: string | undefined,
    limit: number,
  ): Promise<{ records: Records[T][]; last?: string }>;
  count(table: Table): Promise<number>;
  /** @param value normalised as in `AccountKeys`; oldest account first */
  accountsBy(key: 'emails' | 'domains' | 'names' | 'numbers', value: string): Promise<Account[]>;
  /**
   * Accounts that have, for each word of the text, a word beginning with it; whole words first.
   * @param kind only accounts of this kind
   */
  searchAccounts(text: string, limit: number, kind?: Account['kind']): Promise<Account[]>;
  /**
   * Accounts that are found only where words of four letters or more may have one typing error each;
   * those with the fewest first.
   * @param kind only accounts of this kind
   */
  similarAccounts(text: string, limit: number, kind?: Account['kind']): Promise<Account[]>;
  /** Every account that went into another, and into which; by id. */
  merges(): Promise<{ id: AccountId; into: AccountId }[]>;
  /** The accounts last changed, newest first. */
  recentAccounts(limit: number): Promise<Account[]>;
  /** Relations of a contact or an organization; main ones first, former ones last. */
  relationsOf(accountId: AccountId): Promise<Relation[]>;
  /** The roles in use, each once, by name. */
  usedRoles(): Promise<string[]>;
  /** What belongs to any of the accounts, each activity once, by its place in time. */
  history(accountIds: readonly AccountId[], query: HistoryQuery): Promise<Activity[]>;
  /** How many activities of each kind belong to any of the accounts, each counted once. */
  countHistory(accountIds: readonly AccountId[]): Promise<Record<ActivityKind, number>>;
  /** The paper with the highest number of a series, as people count. */
  lastNumbered(kind: Paper['kind'], series: string): Promise<Paper | undefined>;
  /** Papers with one of the numbers, in their order; upper and lower case and leading zeros make no difference. */
  numbered(kind: Paper['kind'], ...numbers: string[]): Promise<Paper[]>;
  /** Papers with a number from the first to the last, as people count; at most `limit` of them, the lowest. */
  numberedBetween(
    kind: Paper['kind'],
    first: string,
    last: string,
    limit: number,
  ): Promise<Paper[]>;
  /** Activities whose `links` or `invoiceId` name this one, oldest first. */
  linkingTo(id: ActivityId): Promise<Activity[]>;

  /** The user's own writes: stamps them and takes them through the one door, all or none. */
  edit(edits: readonly Edit[]): Promise<void>;
  /**
   * What every Ficha starts with: written as if before anything else, so that whatever has ever become
   * of these records here or on another computer stays. To be had from other computers like any edit.
   */
  begin(edits: readonly Edit[]): Promise<void>;
  /** Stamped changes from elsewhere, through the same door; they do not go to the outbox. */
  apply(changes: readonly Change[]): Promise<void>;
  /**
   * Local changes that no backend has confirmed, oldest first; of a field edited often only the last
   * value. Sample records are never among them, nor records a backend has refused.
   */
  pending(limit: number): Promise<Change[]>;
  /** Removes the records for good, without tombstones: only for sample data, which never leaves the store. */
  dropSample(): Promise<void>;

  /** Called in every context, once after each committed write that changed something. Returns the unsubscribe function. */
  onNews(listener: (news: News) => void): () => void;
  close(): void;
}

/** The names of a store's accounts, for whoever finds them in texts. Rejects as the Store does. */
export interface NameStore {
  keptNames(): Promise<KeptNames>;
  /**
   * The names and aliases of a part of the organizations, by account id; contacts have none.
   * @param after the `last` of the part before
   * @param limit how many accounts are looked at; at least 1
   * @returns `last` where there may be more
   */
  nameSlice(
    after: string | undefined,
    limit: number,
  ): Promise<{ entries: NameEntry[]; last?: string }>;
  /**
   * Keeps all names as they are packed.
   * @param at of the `KeptNames` before the first part was read
   * @returns false where so many names have changed since that the pack is of no use
   */
  keepNames(packed: PackedBytes, at: number): Promise<boolean>;
}

/** What an account is searched by and where it stands among others. */
export interface SearchedAccount extends Pick<Account, 'id' | 'kind' | 'name'> {
  /** As in `AccountKeys`, those of its name first; then its names in plain Latin letters and `numberWords`. */
  words: string[];
  ownerId?: MemberId;
  updatedAt: Instant;
}

/** The file accounts are searched in, and what has changed since it was made. */
export interface KeptSearch {
  /** Where there is none, `changed` says nothing. */
  file?: string;
  /** Accounts of which the file is not to be believed; they may be gone. */
  changed: string[];
  /** What those are searched by now. */
  accounts: SearchedAccount[];
  /** Counts the writes that changed accounts. */
  at: number;
}

/** What accounts are searched by, for whoever makes the file. Rejects as the Store does. */
export interface SearchStore {
  keptSearch(): Promise<KeptSearch>;
  /** A part of the accounts by id; as `NameStore.nameSlice`. */
  searchSlice(
    after: string | undefined,
    limit: number,
  ): Promise<{ accounts: SearchedAccount[]; last?: string }>;
  /**
   * Keeps that accounts are searched in this file.
   * @param at of the `KeptSearch` before the first part was read
   * @returns false where so much has changed since that the file is of no use
   */
  keepSearch(file: string, at: number): Promise<boolean>;
}

/** A file as it was when it was opened. */
export interface KeptFile {
  /** Bytes. */
  size: number;
  /**
   * From a place to before another, or to the end where the file has less.
   * @throws AppError `store-failed`, also where the file was written anew or removed since it was opened
   */
  read(from: number, to: number): Promise<ArrayBuffer>;
}

/** Files that only the Ficha of this browser profile sees. Rejects with AppError `storage-full`, `store-failed`. */
export interface KeptFiles {
  /** `undefined` where there is no such file. */
  open(name: string): Promise<KeptFile | undefined>;
  /** Keeps all the bytes or, where it fails or the browser ends, leaves the file as it was. */
  write(name: string, bytes: ArrayBuffer): Promise<void>;
  /** Removes every other file. */
  keepOnly(name: string | undefined): Promise<void>;
}
