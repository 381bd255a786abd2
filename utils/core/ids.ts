/** Ids are opaque strings; the brand keeps one kind of id out of another's place. */
type Id<Name extends string> = string & { readonly __id: Name };

export type AccountId = Id<'account'>;
export type RelationId = Id<'relation'>;
export type ActivityId = Id<'activity'>;
export type MemberId = Id<'member'>;
export type CategoryId = Id<'category'>;
export type PipelineId = Id<'pipeline'>;
export type FieldId = Id<'field'>;
export type CompanyId = Id<'company'>;

/** Records of the sample data carry this prefix, so they can never be taken for the user's own. */
export const SAMPLE_PREFIX = 'sample_';

export function isSampleId(id: string): boolean {
  return id.startsWith(SAMPLE_PREFIX);
}
