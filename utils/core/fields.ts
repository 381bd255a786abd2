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
import { isTenThousandth, LARGEST_QUANTITY } from './line-item';
import { type DateOnly, type Instant, isCalendarDay } from './time';

// The schemas of small values stand here and not beside their types: whoever only reckons or draws
// needs none, and the schema library is heavy for a page's start.

/** Text that must say something; spaces around it are taken off. */
export const required = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A list of such texts. */
export const words = v.array(required);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** ISO 8601 in UTC with milliseconds. */
export const instant = v.pipe(
  v.string(),
  v.check((text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)), 'not a UTC instant'),
  v.transform((text) => text as Instant),
);

/** A calendar day. */
export const dateOnly = v.pipe(
  v.string(),
  v.check(isCalendarDay, 'not a calendar day'),
  v.transform((text) => text as DateOnly),
);

export const money = v.object({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const lineItem = v.object({
  description: required,
  quantity: decimal(),
  unitPrice: v.pipe(v.number(), v.safeInteger()),
  discountPercent: v.pipe(decimal(), v.minValue(0), v.maxValue(100)),
  taxPercent: v.pipe(decimal(), v.minValue(0), v.maxValue(100)),
});

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

function decimal() {
  return v.pipe(
    v.number(),
    v.finite(),
    v.check((value) => Math.abs(value) < LARGEST_QUANTITY, 'too large'),
    v.check(isTenThousandth, 'more than four decimals'),
  );
}
