import { AppError } from '../core/error';
import type { AccountId } from '../core/ids';
import { endOf, firstOfRings } from '../core/merge/merges';
import { movingEdits, movingTo } from './moving';
import type { Store } from './ports';

/**
 * Gives to the survivors what came for merged accounts afterwards: out of an archive, from a computer
 * that had not heard of the merge, or back by an undo. To be called after a restore or a pull; may be
 * broken off at any point and run again, and every computer comes to the same end.
 * @returns how many records it changed
 * @throws AppError of `Store.edit`
 */
export async function settleMerges(store: Store): Promise<number> {
  const merges = new Map((await store.merges()).map(({ id, into }) => [id, into]));
  let changed = 0;
  for (const id of firstOfRings(merges)) {
    if (await bringBack(store, id)) changed += 1;
    merges.delete(id);
  }
  for (const id of merges.keys()) {
    const into = endOf(merges, id);
    if (!into || !(await store.get('account', into))) continue;
    const edits = movingEdits(await movingTo(store, { id, into }));
    if (edits.length > 0) await store.edit(edits);
    changed += edits.length;
  }
  return changed;
}

/** What a stranger's data has made of it may be no account; it then stays gone. */
async function bringBack(store: Store, id: AccountId): Promise<boolean> {
  try {
    await store.edit([{ table: 'account', id, fields: { deleted: false, mergedInto: null } }]);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-record') return false;
    throw error;
  }
}
