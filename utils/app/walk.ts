import type { Edit } from '../core/change';
import type { Records, Table } from '../core/record';
import type { Store } from './ports';

const READ = 2000;
const WRITTEN = 500;

/** Every record of a table that may be long, without ever holding all of them. */
export async function* everyOf<T extends Table>(
  store: Store,
  table: T,
): AsyncGenerator<Records[T]> {
  for (let after: string | undefined; ; ) {
    const { records, last } = await store.slice(table, after, READ);
    yield* records;
    if (last === undefined) return;
    after = last;
  }
}

/** In batches where they are many: all or none holds for each batch only, so the last edit comes last. */
export async function editMany(store: Store, edits: readonly Edit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += WRITTEN) {
    await store.edit(edits.slice(from, from + WRITTEN));
  }
}
