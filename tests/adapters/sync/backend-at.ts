import { memoryLocks } from '@/tests/fakes/memory-locks';
import { keptSession } from '@/tests/fakes/memory-session';
import { httpBackend } from '@/utils/adapters/sync/http-backend';
import { PATIENCE, type Patience } from '@/utils/adapters/sync/request';
import type { Locks } from '@/utils/adapters/sync/session';
import type { SignedIn } from '@/utils/core/sync/wire';
import type { Instant } from '@/utils/core/time';
import { json } from './fault-server';

export const PAGE = json({ changes: [], cursor: 'one', more: false });
const LATER = '2026-01-01T00:00:00.000Z' as Instant;
export const signedIn = (turn: number): SignedIn => ({
  accessToken: `secret-access-${turn}`,
  accessExpiresAt: LATER,
  refreshToken: `secret-refresh-${turn}`,
  refreshExpiresAt: LATER,
  workspace: { id: 'w', name: 'Lago' },
  member: { id: 'ana', name: 'Ana', email: 'ana@lago.example', role: 'member' },
});

/** A backend that is quick to try again. */
export function backendAt(
  address: string,
  patience: Partial<Patience> = {},
  session = keptSession(signedIn(1)),
) {
  return httpBackend({
    address,
    session,
    locks: memoryLocks() as Locks,
    patience: { ...PATIENCE, backOff: 5, ...patience },
  });
}

/** What the work rejects with. */
export async function failureOf(work: Promise<unknown>): Promise<Error & { code: string }> {
  return work.then(
    () => Promise.reject(new Error('it went through')),
    (error) => error,
  );
}
