import type { AccountId } from '../ids';
import { isSameRelation, type Relation } from '../relation';

/** What becomes of a relation in a merge; without `after` it goes. */
export interface RelationChange {
  before: Relation;
  after?: Relation;
}

/**
 * What becomes of the relations of an account that goes into another: they are the other's from then on.
 * One that stands there already, with the same partner and role, goes, and what it knew better (that it
 * is in force, that it is the main one) goes to its twin. A contact keeps one main relation: the survivor's.
 */
export function mergedRelations(
  { id, into }: { id: AccountId; into: AccountId },
  relations: readonly Relation[],
  ofSurvivor: readonly Relation[],
): RelationChange[] {
  const standing = ofSurvivor.filter((one) => one.contactId !== id && one.organizationId !== id);
  const changes = new Map<string, RelationChange>();
  const moved = (one: AccountId) => (one === id ? into : one);
  let hasMain = standing.some(({ contactId, main }) => contactId === into && main);

  for (const before of relations) {
    const [contactId, organizationId] = [moved(before.contactId), moved(before.organizationId)];
    const isMain = before.main && !before.former && !(contactId === into && hasMain);
    const after = { ...before, contactId, organizationId, main: isMain };
    const place = standing.findIndex((one) => isSameRelation(one, after));
    if (contactId === organizationId) {
      changes.set(before.id, { before });
    } else if (place < 0) {
      standing.push(after);
      changes.set(before.id, { before, after });
      hasMain ||= contactId === into && isMain;
    } else {
      changes.set(before.id, { before });
      const twin = standing[place]!;
      const former = twin.former && after.former;
      const better = { ...twin, former, main: !former && (twin.main || after.main) };
      if (better.former === twin.former && better.main === twin.main) continue;
      standing[place] = better;
      changes.set(twin.id, { before: changes.get(twin.id)?.before ?? twin, after: better });
      hasMain ||= contactId === into && better.main;
    }
  }
  return [...changes.values()];
}
