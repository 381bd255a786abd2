import * as v from 'valibot';
import { normalizeEmail } from './email-address';
import { instant, memberId, required, words } from './fields';
import type { MemberId } from './ids';
import type { Instant } from './time';

/** An employee who uses Ficha. Their own addresses are never offered as accounts. */
export const member = v.object({
  id: memberId,
  name: required,
  emails: words,
  /** True for the person at this keyboard. */
  me: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
});
export type Member = v.InferOutput<typeof member>;

export function newMember(
  draft: { name: string; emails?: string[]; me?: boolean },
  id: MemberId,
  now: Instant,
): Member {
  return v.parse(member, {
    me: false,
    ...draft,
    emails: (draft.emails ?? []).map(normalizeEmail),
    id,
    createdAt: now,
    updatedAt: now,
  });
}

/** Order in which members are offered: oneself, then by name. */
export function meFirst(a: Member, b: Member): number {
  return Number(b.me) - Number(a.me) || a.name.localeCompare(b.name);
}
