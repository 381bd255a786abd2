import * as v from 'valibot';
import { fieldId, instant, required, words } from './fields';
import type { FieldId } from './ids';
import type { Instant } from './time';

export const fieldTypes = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'yes-no',
  'member',
  'link',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * A field of the user's own on accounts. Values stand in `Account.custom` under its id: text, choice
 * and link as strings, date as `YYYY-MM-DD`, member as a member's id, number as a number, money as
 * `Money`, yes-no as a boolean.
 */
export const customField = v.object({
  id: fieldId,
  name: required,
  type: v.picklist(fieldTypes),
  /** The kinds of account that have it. */
  kinds: v.array(v.picklist(['organization', 'contact'])),
  /** Only of a `choice`. */
  choices: words,
  /** Place in the list, ascending. */
  rank: v.number(),
  createdAt: instant,
  updatedAt: instant,
});
export type CustomField = v.InferOutput<typeof customField>;

export function newCustomField(
  draft: Pick<CustomField, 'name' | 'type' | 'kinds' | 'rank'> & { choices?: string[] },
  id: FieldId,
  now: Instant,
): CustomField {
  return v.parse(customField, { choices: [], ...draft, id, createdAt: now, updatedAt: now });
}
