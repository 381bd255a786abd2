import * as v from 'valibot';
import { isEmailAddress, normalizeEmail } from '../../utils/core/email-address';
import { type Role, roles } from '../../utils/core/sync/wire';

// The forms of values that several routes take or give.

export const email = v.pipe(
  v.string(),
  v.maxLength(320),
  v.check(isEmailAddress, 'not an e-mail address'),
  v.transform(normalizeEmail),
);
export const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
/** Longer ones would only be hashed for longer. */
export const password = v.pipe(v.string(), v.maxLength(200));
/** NIST SP 800-63B asks for length and no rules about characters. */
export const newPassword = v.pipe(v.string(), v.minLength(10), v.maxLength(200));
export const token = v.pipe(v.string(), v.maxLength(500));
export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/));
export const role = v.picklist(roles satisfies readonly Role[]);
export const instant = v.pipe(v.string(), v.isoTimestamp());

export const teamMember = v.object({ id, name: v.string(), email: v.string(), role });

export const signedIn = v.object({
  accessToken: v.string(),
  accessExpiresAt: instant,
  refreshToken: v.string(),
  refreshExpiresAt: instant,
  workspace: v.object({ id, name: v.string() }),
  member: teamMember,
});

/** A whole number in a query. */
export const whole = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));
