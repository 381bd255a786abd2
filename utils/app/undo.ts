import { type Edit, editOf } from '../core/change';
import type { Records, Table } from '../core/record';
import type { Store } from './ports';

/** Takes a write back. */
export type Undo = () => Promise<void>;

/**
 * Writes the fields by which `after` differs from `before` and no others, so that what somebody else
 * has changed meanwhile stays. The undo sets the same fields back, those left out that somebody has
 * changed again since.
 * @throws AppError of `Store.edit`
 */
export async function saveChanged<T extends Table>(
  store: Store,
  table: T,
  before: Records[T],
  after: Records[T],
): Promise<Undo> {
  const edit = editOf(table, before, after) as Edit | undefined;
  const back = editOf(table, after, before) as Edit | undefined;
  if (!edit || !back) return () => Promise.resolve();
  await store.edit([edit]);
  return async () => store.edit([await stillToTakeBack(store, table, back, after)]);
}

/** What of `back` nobody has changed since `written` was. */
export async function stillToTakeBack<T extends Table>(
  store: Store,
  table: T,
  back: Edit,
  written: Records[T],
): Promise<Edit> {
  const now = await store.get(table, written.id);
  const { updatedAt, ...changed } = (now && editOf(table, written, now)?.fields) ?? {};
  const fields = Object.entries(back.fields).filter(([field]) => !Object.hasOwn(changed, field));
  return { ...back, fields: Object.fromEntries(fields) };
}

/** Hides the records. @throws AppError of `Store.edit` */
export async function removeRecords(
  store: Store,
  records: readonly Pick<Edit, 'table' | 'id'>[],
): Promise<Undo> {
  await setDeleted(store, records, true);
  return () => setDeleted(store, records, false);
}

export function setDeleted(
  store: Store,
  records: readonly Pick<Edit, 'table' | 'id'>[],
  deleted: boolean,
): Promise<void> {
  return store.edit(records.map(({ table, id }) => ({ table, id, fields: { deleted } })));
}
