import type { Instant } from '../time';

/** In the year 5138, in milliseconds since 1970; twice that is still a whole number. */
const LATEST = 1e14;

/** Where an account stands among others that match as well: the user's own first, then the last changed. */
export function searchRank(mine: boolean, updatedAt: Instant): number {
  return (mine ? 0 : 2 * LATEST) + LATEST - Date.parse(updatedAt);
}
