import * as v from 'valibot';
import { accountId, instant, relationId } from './fields';
import type { AccountId, RelationId } from './ids';
import { fold } from './name';
import type { Instant } from './time';

/** A contact's role in an organization. Many to many; the same pair may stand twice with two roles. */
export const relation = v.object({
  id: relationId,
  contactId: accountId,
  organizationId: accountId,
  role: v.string(),
  /** The one to name first among several. */
  main: v.boolean(),
  /** No longer in force, kept for the history. */
  former: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
});
export type Relation = v.InferOutput<typeof relation>;

export interface RelationDraft {
  contactId: AccountId;
  organizationId: AccountId;
  role?: string;
  main?: boolean;
  former?: boolean;
}

export function newRelation(draft: RelationDraft, id: RelationId, now: Instant): Relation {
  return v.parse(relation, {
    role: '',
    main: false,
    former: false,
    ...draft,
    id,
    createdAt: now,
    updatedAt: now,
  });
}

/** Whether they stand between the same two with the same role. */
export function isSameRelation(
  one: Pick<Relation, 'contactId' | 'organizationId' | 'role'>,
  other: Pick<Relation, 'contactId' | 'organizationId' | 'role'>,
): boolean {
  const pair = one.contactId === other.contactId && one.organizationId === other.organizationId;
  return pair && sameRole(one.role, other.role);
}

/** Case, accents and spaces around make no other role. */
export function sameRole(a: string, b: string): boolean {
  return fold(a.trim()) === fold(b.trim());
}
