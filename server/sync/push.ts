import { type Change, currentValue, type Row } from '../../utils/core/change';
import type { PushAnswer, Verdict } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import { type LogEntry, writeLog } from './change-log';
import { keyOf } from './key';
import { type Merged, merge } from './merge';
import { answerBefore, keepAnswer } from './push-key';
import { keepRows, rowsOf, tablesAndIds } from './rows';
import { sieve } from './sieve';
import { lockSeq, setSeq } from './workspace-seq';

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
  const before = await answerBefore(tx, member, asked);
  if (before) return { answer: before, changed: 0 };

  const sieved = asked.changes.map((given) => sieve(given, nowMs));
  const changes = sieved.flatMap((one) => ('change' in one ? [one.change] : []));
  const mayWrite = member.role !== 'read-only';
  const rows = await rowsOf(tx, workspaceId, mayWrite ? tablesAndIds(changes) : []);
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

  if (changed.size > 0) {
    await keepRows(tx, workspaceId, changed);
    await setSeq(tx, workspaceId, seq + changed.size);
  }
  const seqOf = (change: Change) => changed.get(keyOf(change))?.seq;
  await writeLog(tx, member, entries, seqOf, nowMs);
  const answer = { verdicts };
  await keepAnswer(tx, member, asked, answer, nowMs);
  return { answer, changed: changed.size };
}

function valuesOf(row: Row, fields: string[]): Change['fields'] {
  return Object.fromEntries(fields.map((field) => [field, currentValue(row, field)]));
}
