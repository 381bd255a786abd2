import type { Letter } from '../detect/letter';
import type { Match } from './match';

/** What somebody on the page has to do with the message that is open there, the nearest first. */
export const letterRoles = ['from', 'to', 'within', 'elsewhere'] as const;
export type LetterRole = (typeof letterRoles)[number];

/** Who stands where; everybody is elsewhere on a page that shows no message. */
export type RoleOf = (match: Pick<Match, 'key'>) => LetterRole;

export function rolesIn(letter: Letter | undefined): RoleOf {
  const roles = new Map<string, LetterRole>();
  for (const role of ['within', 'to', 'from'] as const) {
    for (const key of letter?.[role] ?? []) roles.set(key, role);
  }
  return ({ key }) => roles.get(key) ?? 'elsewhere';
}

/** The sender first, then the other participants, then the text; each in the order of the page. */
export function byRole<T extends Pick<Match, 'key'>>(matches: readonly T[], roleOf: RoleOf): T[] {
  const rank = (match: T) => letterRoles.indexOf(roleOf(match));
  return [...matches].sort((a, b) => rank(a) - rank(b));
}

/** The nearest of several. */
export function nearestRole(matches: readonly Pick<Match, 'key'>[], roleOf: RoleOf): LetterRole {
  const roles = matches.map(roleOf);
  return letterRoles.find((role) => roles.includes(role)) ?? 'elsewhere';
}
