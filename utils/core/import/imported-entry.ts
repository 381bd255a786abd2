import type { ActivityOf } from '../activity';
import type { Instant } from '../time';
import type { RowProblem } from './imported-row';

/** Somebody a message or an event names. */
export interface Person {
  /** Normalised. */
  address: string;
  /** As it is written beside the address, or empty. */
  name: string;
}

/** What a file says of one e-mail. */
export interface ImportedMessage {
  kind: 'email';
  /** Its place in the file, counted from 1. */
  row: number;
  /** RFC 5322 `Message-ID` without its brackets, or empty. */
  messageId: string;
  sentAt: Instant;
  from: Person;
  to: Person[];
  cc: Person[];
  /** Empty where it has none. */
  subject: string;
  /** What its sender wrote, cut to `MESSAGE_TEXT_MAX`. */
  text: string;
}

type Own<A> = Omit<A, 'id' | 'at' | 'accountIds' | 'links' | 'createdAt' | 'updatedAt' | 'ownerId'>;

/** What a file says of one event or task. */
export interface ImportedAppointment {
  kind: 'appointment';
  /** Place of its component in the file, counted from 1; all of a series have one. */
  row: number;
  /** RFC 5545 `UID`, and of one of a series its place in that. */
  uid: string;
  draft: Own<ActivityOf<'event'>> | Own<ActivityOf<'task'>>;
  /** Who organises it and who takes part. */
  people: Person[];
}

export type ImportedEntry = ImportedMessage | ImportedAppointment;

/** What is wrong with a message or an event; it is left out unless said otherwise. */
export type EntryFault =
  /** Not a message that can be read; `detail` says what of it. */
  | 'broken-message'
  /** Nobody it is from. */
  | 'no-sender'
  /** No date that can be understood. */
  | 'no-date'
  /** Not an event that can be read. */
  | 'broken-event'
  /** A series that is longer than can be taken: those nearest to today are; `detail` says how many. */
  | 'series'
  /** Repeats in a way that Ficha does not follow: its first time is taken. */
  | 'repetition'
  /** A time zone nobody knows, which `detail` names: the time is taken as of here. */
  | 'zone';

/** Some entries of a file, in its order. */
export interface EntryPart {
  entries: ImportedEntry[];
  problems: RowProblem[];
  /** Bytes of the file up to here. */
  read: number;
  /** Messages or components up to here. */
  rows: number;
}
