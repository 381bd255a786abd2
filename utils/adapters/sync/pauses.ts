import type { TeamState } from '@/utils/app/sync/team-state';

/** Milliseconds between two syncs where nothing calls for one. */
const REGULAR = 5 * 60_000;
/** Milliseconds after the first failure; twice as long after each further one. */
const BACK_OFF = 5_000;
/** The longest pause a server is granted: by a slip or a broken clock it may ask for years. */
const LONGEST_ASKED = 60 * 60_000;

/**
 * Milliseconds until the next sync by itself; `undefined` where only a person can mend it.
 * @param failures one after the other
 * @param random from 0 to 1, so that many browsers do not come back at the same moment
 * @param asked for by the server, in milliseconds; it is not asked again before
 */
export function pauseAfter(
  outcome: TeamState['outcome'],
  failures: number,
  random: number,
  asked = 0,
): number | undefined {
  if (outcome === 'signed-out' || outcome === 'off') return undefined;
  const own =
    failures === 0
      ? REGULAR
      : Math.min(BACK_OFF * 2 ** (failures - 1), REGULAR) * (0.5 + random / 2);
  return asked > 0 ? Math.max(own, grantedPause(asked) + random * BACK_OFF) : own;
}

/** Of what a server asks for, in milliseconds. */
export function grantedPause(asked: number): number {
  return Math.min(asked, LONGEST_ASKED);
}

/** Whether it may be over soon without anybody doing anything. */
export function isPassing(outcome: TeamState['outcome']): boolean {
  return outcome === 'offline' || outcome === 'server-failed' || outcome === 'too-many';
}
