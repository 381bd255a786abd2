import { type Change, type Edit, mergeChange, type Row } from './change';
import { AppError } from './error';
import { isSampleId } from './ids';
import { type Waiting, waitingAfter } from './outbox';
import { firstStamp, isStamp, nextStamp, type Stamp } from './stamp';
import { tables } from './tables';

/** What a store holds of one record. */
export interface Held {
  row: Row | undefined;
  waiting: Waiting | undefined;
}

/** A store's hybrid logical clock. */
export interface Clock {
  node: string;
  last?: Stamp;
}

/**
 * The one door for writes: every store takes changes to a record through here.
 * @param changes all to the same record
 * @param own true for the user's own, which wait for a backend unless they are sample data
 * @returns `undefined` where no field took
 * @throws AppError `invalid-record`
 */
export function take(held: Held, changes: readonly Change[], own: boolean): Held | undefined {
  let { row, waiting } = held;
  let touched = false;
  for (const change of changes) {
    const merged = mergeChange(row, change);
    if (!merged) continue;
    touched = true;
    row = merged.row;
    if (!isSampleId(change.id)) waiting = waitingAfter(waiting, change, merged.fields, own);
  }
  return touched ? { row, waiting } : undefined;
}

/**
 * Each edit gets a stamp of its own, so that of two edits to one field in one batch the second wins.
 * @param nowMs milliseconds since 1970 in UTC
 */
export function stampEdits(edits: readonly Edit[], clock: Clock, nowMs: number): Change[] {
  let last = clock.last;
  return edits.map((edit) => {
    last = nextStamp(last, nowMs, clock.node);
    return { ...edit, stamp: last };
  });
}

/** For what everyone starts with. Equal stamps for all: they are to different records. */
export function stampBeginnings(edits: readonly Edit[], clock: Clock): Change[] {
  return edits.map((edit) => ({ ...edit, stamp: firstStamp(clock.node) }));
}

/** The clock once these changes are seen. */
export function advance(clock: Clock, changes: readonly Change[]): Clock {
  let last = clock.last;
  for (const { stamp } of changes) if (!last || stamp > last) last = stamp;
  return last ? { ...clock, last } : clock;
}

/**
 * The changes of a batch by the record they are for, in the order of their arrival.
 * @throws AppError `invalid-record` for a table or stamp that is none
 */
export function byRecord(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    check(change);
    const key = `${change.table} ${change.id}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function check(change: Change): void {
  if (!tables.includes(change.table)) throw invalid(change, 'no such table');
  if (!isStamp(change.stamp)) throw invalid(change, 'not a stamp');
}

function invalid(change: Change, why: string): AppError {
  return new AppError('invalid-record', `${change.table} ${change.id}: ${why}`);
}
