import type { ImportedIds, TakenBack } from '@/utils/app/import/ports';
import type { Edit } from '@/utils/core/change';
import { advance, stampEdits } from '@/utils/core/door';
import type { AccountId } from '@/utils/core/ids';
import { placeOf, type TakenBackEdits, takenBackEdits } from '@/utils/core/import/taken-back';
import { historyPrefix } from '@/utils/core/places';
import type { Table } from '@/utils/core/record';
import { tables } from '@/utils/core/tables';
import { packStores } from './changed-accounts';
import type { Connection } from './connection';
import { jobOf } from './imports';
import { clockOf, type Passed, pass } from './passing';
import { recordsOf } from './rows';
import type { StoredPart, StoredRow, StoreName, Tx } from './schema';

const STORES: StoreName[] = [...tables, 'outbox', ...packStores, 'imports', 'importParts'];
/** What accounts name, and others may name by now. */
const NAMED: readonly Table[] = ['category', 'member'];
const READ = 2000;

/** Takes back the last part that has not been. @returns how far it is, and what it touched */
export function takeBack(
  { write }: Connection,
  id: string,
  ids: ImportedIds,
  now: number,
): Promise<{ to: TakenBack; passed: Passed[] } | undefined> {
  return write([...new Set(STORES)], 'relaxed', async (tx) => {
    const job = await jobOf(tx, id);
    const rest = job.rest ?? job.parts;
    if (rest < 0) return undefined;
    const part = rest > 0 ? await tx.objectStore('importParts').get([id, rest - 1]) : undefined;
    const taken = part ? await onePart(tx, part, ids) : await lastOfAll(tx, ids);
    const clock = await clockOf(tx);
    const restored = stampEdits(taken.restored, clock, now);
    const seen = advance(clock, restored);
    const passed = await pass(
      tx,
      seen,
      [...restored, ...stampEdits(taken.hidden, seen, now)],
      true,
    );
    const stamps = new Map(restored.map((one) => [placeOf(one.table, one.id), one.stamp]));
    if (part && stamps.size > 0) await tx.objectStore('importParts').put(undonePart(part, stamps));
    const records = new Set(passed.map((one) => placeOf(one.table, one.id)));
    const to = {
      undone: (job.undone ?? 0) + records.size,
      left: (job.left ?? 0) + taken.left.size,
      rest: rest - 1,
    };
    // What is taken back in part can no longer go on.
    const state = job.state === 'running' ? 'stopped' : job.state;
    await tx.objectStore('imports').put({ ...job, ...to, state });
    return { to: { ...to, rest: Math.max(0, to.rest), stamps }, passed };
  });
}

async function onePart(
  tx: Tx<'readwrite'>,
  part: StoredPart,
  ids: ImportedIds,
): Promise<TakenBackEdits> {
  const made = part.made.filter(({ table }) => !NAMED.includes(table));
  const taken = await edits(tx, made, part.changed, ids);
  const going = new Set(taken.hidden.map((edit) => edit.id));
  const accounts = taken.hidden.filter(({ table }) => table === 'account');
  const attached = await Promise.all(accounts.map((edit) => isAttached(tx, edit.id, going)));
  const staying = new Set(accounts.filter((_, at) => attached[at]).map((edit) => edit.id));
  return withoutThose(taken, staying);
}

/** Once all else is taken back. */
async function lastOfAll(tx: Tx<'readwrite'>, ids: ImportedIds): Promise<TakenBackEdits> {
  const made = NAMED.flatMap((table) =>
    [...ids.made]
      .filter((place) => place.startsWith(`${table} `))
      .map((place) => ({ table, id: place.slice(table.length + 1) })),
  );
  if (made.length === 0) return { hidden: [], restored: [], left: new Set() };
  return withoutThose(await edits(tx, made, [], ids), await namedIds(tx));
}

/** With the stamps of what took it back, so that what was changed before counts as unchanged since. */
function undonePart(part: StoredPart, stamps: ReadonlyMap<string, string>): StoredPart {
  const changed = part.changed.map((one) => {
    const undone = stamps.get(placeOf(one.table, one.id));
    return undone ? { ...one, undone } : one;
  });
  return { ...part, changed };
}

async function edits(
  tx: Tx<'readwrite'>,
  made: StoredPart['made'],
  changed: StoredPart['changed'],
  { made: madeOfAll, stamps }: ImportedIds,
): Promise<TakenBackEdits> {
  const rows = new Map<string, StoredRow | undefined>();
  await Promise.all(
    [...made, ...changed].map(async ({ table, id }) => {
      rows.set(placeOf(table, id), await tx.objectStore(table).get(id));
    }),
  );
  const rowOf = (table: Table, id: string) => rows.get(placeOf(table, id));
  return takenBackEdits({ made, changed, madeOfAll, stamps }, rowOf);
}

function withoutThose(taken: TakenBackEdits, staying: ReadonlySet<string>): TakenBackEdits {
  const stays = ({ id }: Edit) => staying.has(id);
  const left = new Set(taken.left);
  for (const edit of taken.hidden) if (stays(edit)) left.add(placeOf(edit.table, edit.id));
  return { ...taken, hidden: taken.hidden.filter((edit) => !stays(edit)), left };
}

/** Whether an account has relations or activities besides those that go. */
async function isAttached(
  tx: Tx<'readwrite'>,
  id: string,
  going: ReadonlySet<string>,
): Promise<boolean> {
  const relations = tx.objectStore('relation');
  const prefix = historyPrefix(id as AccountId);
  const keys = await Promise.all([
    relations.index('contactId').getAllKeys(id),
    relations.index('organizationId').getAllKeys(id),
    tx
      .objectStore('activity')
      .index('places')
      .getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
  ]);
  return keys.flat().some((key) => !going.has(key));
}

/** The categories and members that some account has. */
async function namedIds(tx: Tx<'readwrite'>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after: string | undefined; ; ) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await tx.objectStore('account').getAll(range, READ);
    for (const { categoryId, ownerId } of recordsOf<'account'>(rows)) {
      if (categoryId) ids.add(categoryId);
      if (ownerId) ids.add(ownerId);
    }
    if (rows.length < READ) return ids;
    after = rows.at(-1)!.id;
  }
}
