import type { Activity } from '../core/activity';
import { type Edit, editOf } from '../core/change';
import type { AccountId } from '../core/ids';
import { mergedRelations, type RelationChange } from '../core/merge/merged-relations';
import { everyOf } from './open-money';
import type { Store } from './ports';

/** Whom the history of an account belongs to, before and after. */
export interface Moved {
  id: Activity['id'];
  before: AccountId[];
  after: AccountId[];
}

/** What of an account's is to be another's. */
export interface Moving {
  relations: RelationChange[];
  activities: Moved[];
}

export async function movingTo(
  store: Store,
  ids: { id: AccountId; into: AccountId },
): Promise<Moving> {
  const [relations, ofSurvivor, activities] = await Promise.all([
    store.relationsOf(ids.id),
    store.relationsOf(ids.into),
    everyOf(store, ids.id, {}),
  ]);
  return {
    relations: mergedRelations(ids, relations, ofSurvivor),
    activities: activities.map(({ id, accountIds }) => {
      const after = accountIds.map((one) => (one === ids.id ? ids.into : one));
      return { id, before: accountIds, after: [...new Set(after)] };
    }),
  };
}

/** What nobody has edited keeps its `updatedAt`. */
export function movingEdits({ relations, activities }: Moving): Edit[] {
  return [
    ...relations.map(({ before, after }) =>
      after
        ? (editOf('relation', before, after)! as Edit)
        : { table: 'relation' as const, id: before.id, fields: { deleted: true } },
    ),
    ...activities.map(({ id, after }) => ({
      table: 'activity' as const,
      id,
      fields: { accountIds: after },
    })),
  ];
}
