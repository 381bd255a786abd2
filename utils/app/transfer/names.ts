import type { Store } from '../ports';

/** What the records of a short table are called, by their id. */
export async function namesOf(
  store: Pick<Store, 'all'>,
  table: 'member' | 'category',
): Promise<Map<string, string>> {
  const records = await store.all(table);
  return new Map(records.map(({ id, name }) => [id, name]));
}
