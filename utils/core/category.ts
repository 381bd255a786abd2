import * as v from 'valibot';
import { categoryId, instant, required } from './fields';
import type { CategoryId } from './ids';
import type { Instant } from './time';

export const categoryTones = ['blue', 'green', 'violet', 'amber', 'red', 'teal', 'grey'] as const;
export type CategoryTone = (typeof categoryTones)[number];

/** What an account is to us. */
export const category = v.object({
  id: categoryId,
  name: required,
  tone: v.picklist(categoryTones),
  /** Place in the list, ascending. */
  rank: v.number(),
  createdAt: instant,
  updatedAt: instant,
});
export type Category = v.InferOutput<typeof category>;

export function newCategory(
  draft: { name: string; tone: CategoryTone; rank: number },
  id: CategoryId,
  now: Instant,
): Category {
  return v.parse(category, { ...draft, id, createdAt: now, updatedAt: now });
}

/** The list everyone starts with; the ids are fixed so that two computers of one team make the same ones. */
export const STARTING_CATEGORIES = [
  { id: 'lead', tone: 'amber' },
  { id: 'customer', tone: 'green' },
  { id: 'partner', tone: 'violet' },
  { id: 'supplier', tone: 'blue' },
  { id: 'other', tone: 'grey' },
] as const satisfies { id: string; tone: CategoryTone }[];
