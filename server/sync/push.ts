import { type Change, fieldsOf, type Row } from '../../utils/core/change';
import type { PushAnswer, Verdict } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import { type LogEntry, writeLog } from './change-log';
import { type Found, foundFor, tablesAndIds } from './found';
import { keep } from './keep';
import { keyOf } from './key';
import { type Merged, merge } from './merge';
import { sieve } from './sieve';
import { lockSeq } from './workspace-seq';

export interface Push {
  key: string;
  /** As they came; what is none gets its verdict. */
  changes: unknown[];
  /** Tells a repeated push from another one under the same key. */
  bodyHash: string;
}

/**
 * Takes a member's changes in one transaction. From its first line on, it holds the lock of the workspace
 * until it is committed, so pushes to one workspace are taken one after the other and their records get
 * their places (`seq`) in the order in which they can be seen.
 * @returns also how many records changed
 */
export async function push(
  tx: Tx,
  member: Present,
  asked: Push,
  { recordBytes, nowMs }: { recordBytes: number; nowMs: number },
): Promise<{ answer: PushAnswer; changed: number }> {
  const { workspaceId } = member;
  const seq = await lockSeq(tx, workspaceId);
  const sieved = asked.changes.map((given) => sieve(given, nowMs));
  const changes = sieved.flatMap((one) => ('change' in one ? [one.change] : []));
  const mayWrite = member.role !== 'read-only';
  // After the lock, so that it sees what the push before has written.
  const { rows, before }: Found = await foundFor(
    tx,
    member,
    asked,
    mayWrite ? tablesAndIds(changes) : [],
  );
  if (before) return { answer: before, changed: 0 };

  const isThere = new Set(rows.keys());
  const changed = new Map<string, Merged & { seq: number }>();
  const entries: LogEntry[] = [];
  const verdicts = sieved.map((one, place): Verdict => {
    if (!mayWrite) return { taken: false, refusal: 'forbidden' };
    if (!('change' in one)) return one;
    const { change } = one;
    const key = keyOf(change);
    const { verdict, merged, fields, overruled } = merge(rows.get(key), change, recordBytes);
    if (merged) {
      const at = changed.get(key)?.seq ?? seq + changed.size + 1;
      rows.set(key, merged.row);
      changed.set(key, { ...merged, seq: at });
    }
    if (merged || overruled) {
      entries.push({
        change,
        place,
        fields: merged ? valuesOf(merged.row, fields!) : {},
        overruled,
      });
    }
    return verdict;
  });

  const answer = { verdicts };
  const isOverruled = entries.some(({ overruled }) => overruled);
  const logged = isOverruled ? [] : entries;
  const kept = { changed, isThere, entries: logged, seq: seq + changed.size, answer };
  await keep(tx, member, asked, kept, nowMs);
  // What lost finds its place in the log by what is kept; it is rare enough for a round trip of its own.
  const seqOf = (change: Change) => changed.get(keyOf(change))?.seq;
  if (isOverruled) await writeLog(tx, member, entries, seqOf, nowMs);
  return { answer, changed: changed.size };
}

function valuesOf(row: Row, names: string[]): Change['fields'] {
  const fields: Change['fields'] = { ...fieldsOf(row), deleted: row.record === undefined };
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(fields, name) ? (fields[name] ?? null) : null]),
  );
}
