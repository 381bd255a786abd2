import type { Enter } from '@/utils/app/sync/connect';
import { readSignedIn } from '@/utils/core/sync/answers';
import type { Entry } from '@/utils/core/sync/entry';
import { BackendError } from '@/utils/core/sync/failure';
import { named } from './named';
import { type Asking, ask, PATIENCE, type Patience, RefusedRequest } from './request';

/** Lets somebody in at a server. */
export function enterAt(address: string, patience: Patience = PATIENCE): Enter {
  return (entry) =>
    named(async () => {
      try {
        return { session: readSignedIn(await ask(address, askingOf(entry), patience)) };
      } catch (error) {
        const workspaces = error instanceof RefusedRequest && error.refusal.workspaces;
        if (!workspaces) throw error;
        return { workspaces };
      }
    });
}

function askingOf({ way, ...rest }: Entry): Asking {
  switch (way) {
    case 'sign-in':
      return { path: '/v1/sign-in', body: rest };
    case 'set-up':
      return { path: '/v1/setup', body: rest };
    case 'join': {
      const { invitation: token, ...who } = rest as Extract<Entry, { way: 'join' }>;
      return { path: '/v1/invitations/accept', body: { token, ...who } };
    }
  }
}

/** Milliseconds: a person waits, and the session ends by itself where the server is not reached. */
const SIGN_OUT_WAIT = 5_000;

/** Ends the session at the server. @returns whether it could be reached */
export async function signOutAt(address: string, refreshToken: string): Promise<boolean> {
  const patience = { ...PATIENCE, answer: SIGN_OUT_WAIT, whole: SIGN_OUT_WAIT, retries: 0 };
  try {
    await named(() => ask(address, { path: '/v1/sign-out', body: { refreshToken } }, patience));
    return true;
  } catch (error) {
    if (error instanceof BackendError) return false;
    throw error;
  }
}
