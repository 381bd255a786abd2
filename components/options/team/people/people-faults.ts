import { BackendError } from '@/utils/core/sync/failure';
import type { PeopleTexts } from '../../../text/en/team-people';

export type PeopleFault = keyof PeopleTexts['faults'];

/** @returns `undefined` for what is no matter of the server, such as a full disk */
export function peopleFault(
  error: unknown,
): PeopleFault | 'offline' | 'wrong-password' | undefined {
  if (!(error instanceof BackendError)) return undefined;
  const { code, detail } = error;
  if (code === 'offline' || code === 'signed-out') return 'offline';
  if (code === 'forbidden' || code === 'too-many') return code;
  switch (detail) {
    case 'wrong-password':
    case 'last-admin':
    case 'not-found':
    case 'member-exists':
      return detail;
    default:
      return 'server-failed';
  }
}
