import { creationOf, type Edit } from '../core/change';
import { type Ranked, ranksAfterMove } from '../core/ranking';
import type { Records } from '../core/record';
import type { Store, World } from './ports';
import { saveChanged, setDeleted, type Undo } from './undo';

/** The tables of the lists that the user keeps in the options. */
export type ListTable = 'member' | 'category' | 'pipeline' | 'field';

/** @throws AppError of `Store.edit` */
export async function addToList<T extends ListTable>(
  store: Store,
  table: T,
  record: Records[T],
): Promise<Undo> {
  const edits = creationOf(table, [record]);
  await store.edit(edits);
  return () => setDeleted(store, edits, true);
}

/**
 * @param before as the user saw it
 * @throws AppError of `Store.edit`
 */
export function saveInList<T extends ListTable>(
  store: Store,
  world: World,
  table: T,
  before: Records[T],
  part: Partial<Records[T]>,
): Promise<Undo> {
  return saveChanged(store, table, before, { ...before, ...part, updatedAt: world.now() });
}

/** @param records in their order, with the one to move at `from` */
export async function moveInList(
  store: Store,
  world: World,
  table: Exclude<ListTable, 'member'>,
  records: readonly Ranked[],
  [from, to]: readonly [from: number, to: number],
): Promise<Undo> {
  const after = ranksAfterMove(records, from, to);
  const before = records.filter(({ id }) => after.some((one) => one.id === id));
  const edits = (ranks: readonly Ranked[]): Edit[] =>
    ranks.map(({ id, rank }) => ({ table, id, fields: { rank, updatedAt: world.now() } }));
  await store.edit(edits(after));
  return () => store.edit(edits(before));
}
