import { readSignedIn } from '@/utils/core/sync/answers';
import { BackendError } from '@/utils/core/sync/failure';
import type { SignedIn } from '@/utils/core/sync/wire';
import { ask, type Patience, RefusedRequest } from './request';

/** Where the tokens of the connection are kept, the same for all contexts. */
export interface KeptSession {
  /** `undefined` where nobody is signed in. */
  read(): Promise<SignedIn | undefined>;
  /** Resolves once it would survive a power cut: the token before is of no more use. */
  write(session: SignedIn): Promise<void>;
}

export type Locks = Pick<LockManager, 'request'>;

/** Asks as the member who is signed in. */
export class Session {
  readonly #address: string;
  readonly #kept: KeptSession;
  readonly #locks: Locks;
  readonly #patience: Patience;

  constructor(address: string, kept: KeptSession, locks: Locks, patience: Patience) {
    this.#address = address;
    this.#kept = kept;
    this.#locks = locks;
    this.#patience = patience;
  }

  /**
   * Does the work with an access token, and once more with a fresh one where the first is over.
   * @throws BackendError `signed-out` where the session has ended
   */
  async signedIn<T>(work: (accessToken: string) => Promise<T>): Promise<T> {
    const { accessToken } = await this.#current();
    try {
      return await work(accessToken);
    } catch (error) {
      if (!(error instanceof RefusedRequest) || error.refusal.code !== 'signed-out') throw error;
    }
    return work(await this.#renewed(accessToken));
  }

  async #current(): Promise<SignedIn> {
    const session = await this.#kept.read();
    if (!session) throw new BackendError('signed-out');
    return session;
  }

  /**
   * One context at a time: each refresh token is for one refresh, and the second to come with it would end
   * the session for all. Whoever waited finds the token that the first one got.
   */
  #renewed(stale: string): Promise<string> {
    return this.#locks.request(`ficha-session ${this.#address}`, async () => {
      const { accessToken, refreshToken } = await this.#current();
      if (accessToken !== stale) return accessToken;
      const asking = { path: '/v1/refresh', body: { refreshToken } };
      const next = readSignedIn(await ask(this.#address, asking, this.#patience));
      await this.#kept.write(next);
      return next.accessToken;
    }) as Promise<string>;
  }
}
