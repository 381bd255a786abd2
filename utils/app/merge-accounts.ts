import type { Account } from '../core/account';
import { type Edit, editOf } from '../core/change';
import { AppError } from '../core/error';
import { type AccountId, isSampleId } from '../core/ids';
import { mergedFields } from '../core/merge/merged-fields';
import { type Moved, movingEdits, movingTo } from './moving';
import type { Store, World } from './ports';
import { stillToTakeBack, type Undo } from './undo';

export interface Merging {
  survivorId: AccountId;
  otherId: AccountId;
}

/**
 * Makes one account of two, in one write: the survivor gets what the other knew, its relations and its
 * history; the other is hidden and keeps whom it went into, so that links to it still lead somewhere.
 * @throws AppError `bad-request` where the two cannot be one (one is gone, they are of two kinds, one is
 * sample data), and those of `Store.edit`
 */
export async function mergeAccounts(
  store: Store,
  { survivorId, otherId }: Merging,
  world: World,
): Promise<Undo> {
  const [survivor, other] = await store.getMany('account', [survivorId, otherId]);
  if (!survivor || !other || !canMerge(survivor, other)) {
    throw new AppError('bad-request', `merging ${otherId} into ${survivorId}`);
  }
  const after = { ...mergedFields(survivor, other), updatedAt: world.now() };
  const moving = await movingTo(store, { id: otherId, into: survivorId });
  const own = editOf('account', survivor, after) as Edit | undefined;
  const back = editOf('account', after, survivor) as Edit | undefined;
  const gone: Edit = {
    table: 'account',
    id: otherId,
    fields: { deleted: true, mergedInto: survivorId },
  };
  await store.edit([...(own ? [own] : []), gone, ...movingEdits(moving)]);

  return async () => {
    const relations = moving.relations.map(async ({ before, after: now }) => {
      if (!now) return { table: 'relation', id: before.id, fields: { deleted: false } } as Edit;
      return stillToTakeBack(store, 'relation', editOf('relation', now, before)! as Edit, now);
    });
    await store.edit([
      { ...gone, fields: { deleted: false, mergedInto: null } },
      ...(back ? [await stillToTakeBack(store, 'account', back, after)] : []),
      ...(await Promise.all(relations)),
      ...(await activitiesBack(store, moving.activities)),
    ]);
  };
}

/** Whether two accounts may become one. Sample data never mixes with the user's own. */
export function canMerge(a: Account, b: Account): boolean {
  return a.id !== b.id && a.kind === b.kind && isSampleId(a.id) === isSampleId(b.id);
}

/** Those that somebody has given other accounts since stay as they are. */
async function activitiesBack(store: Store, moved: readonly Moved[]): Promise<Edit[]> {
  const now = await store.getMany(
    'activity',
    moved.map(({ id }) => id),
  );
  return moved.flatMap(({ id, before, after }, at): Edit[] => {
    const accountIds = now[at]?.accountIds ?? after;
    const isAsWritten = accountIds.join(' ') === after.join(' ');
    return isAsWritten ? [{ table: 'activity', id, fields: { accountIds: before } }] : [];
  });
}
