import * as v from 'valibot';
import type {
  AccountId,
  ActivityId,
  CategoryId,
  CompanyId,
  FieldId,
  MemberId,
  PipelineId,
  RelationId,
} from './ids';

/** Text that must say something; spaces around it are taken off. */
export const required = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A list of such texts. */
export const words = v.array(required);

export const accountId = id<AccountId>();
export const relationId = id<RelationId>();
export const activityId = id<ActivityId>();
export const memberId = id<MemberId>();
export const categoryId = id<CategoryId>();
export const pipelineId = id<PipelineId>();
export const fieldId = id<FieldId>();
export const companyId = id<CompanyId>();

/** Ids stand inside index keys, parted by a space. */
function id<T extends string>() {
  return v.pipe(
    v.string(),
    v.regex(/^[\w.:-]{1,100}$/),
    v.transform((text) => text as T),
  );
}
