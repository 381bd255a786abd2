import type { Change } from '../change';

/** Of the records and their rules; a server that speaks an older one refuses, a newer one serves. */
export const SCHEMA_VERSION = 1;

/** As many changes as one push may carry. */
export const PUSH_LIMIT = 500;
/** As many records as one answer to a pull may carry. */
export const PULL_LIMIT = 1_000;
/** A change stamped further ahead of the server's clock than this is refused; milliseconds. */
export const DRIFT_LIMIT = 5 * 60 * 1_000;

/** Changes of one member, oldest first. */
export interface PushRequest {
  /** The same again where an answer was lost: the server then answers as it did, and does nothing twice. */
  key: string;
  changes: Change[];
}

export const refusals = [
  /** The rules of the record do not allow it; `detail` says which. */
  'invalid',
  /** Stamped too far ahead. */
  'clock-ahead',
  /** The member may only read, or may not write this table. */
  'forbidden',
  /** A table this server does not know. */
  'unknown-table',
  /** The record is larger than the server keeps. */
  'too-large',
] as const;
/** Why a change was not taken. Whoever sent it keeps it until a person has mended or given it up. */
export type Refusal = (typeof refusals)[number];

export type Verdict = { taken: true } | { taken: false; refusal: Refusal; detail?: string };

export interface PushAnswer {
  /** One for each change, in their order. */
  verdicts: Verdict[];
}

/** What has changed since a cursor, in the order in which it was committed. */
export interface PullAnswer {
  /** All fields of each changed record, deleted ones with their tombstone. */
  changes: Change[];
  /** Of the last of them; opaque. */
  cursor: string;
  /** There is more now. */
  more: boolean;
  /** How far the cursor is on the way from the beginning, from 0 to 1; older servers do not say. */
  part?: number;
}
