import type { SignIn } from '@/utils/app/sync/connect';
import { readSignedIn } from '@/utils/core/sync/answers';
import { BackendError } from '@/utils/core/sync/failure';
import { named } from './named';
import { ask, PATIENCE, type Patience } from './request';

/** Signs in at a server. */
export function signInAt(address: string, patience: Patience = PATIENCE): SignIn {
  return async ({ email, password }) =>
    readSignedIn(
      await named(() => ask(address, { path: '/v1/sign-in', body: { email, password } }, patience)),
    );
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
