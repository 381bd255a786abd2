import { sign, verify } from 'hono/jwt';
import * as v from 'valibot';
import { type Instant, instantOf } from '../../utils/core/time';
import { Refused } from '../http/refused';

/** Milliseconds that an access token is good for. */
export const ACCESS_LIFE = 10 * 60_000;

/** Tokens whose signature is not reckoned again; about a kilobyte each. */
const REMEMBERED = 10_000;

const claims = v.object({
  /** Workspace, member and session. */
  w: v.string(),
  m: v.string(),
  s: v.string(),
  /** Seconds since 1970, as RFC 7519 has it. */
  exp: v.number(),
});

export interface Caller {
  workspaceId: string;
  memberId: string;
  sessionId: string;
  /** Milliseconds since 1970. */
  untilMs: number;
}

/** Access tokens are JSON web tokens (RFC 7519) signed with HMAC-SHA-256. */
export class AccessTokens {
  readonly #secret: string;
  readonly #now: () => number;
  /** Whose signature was right; a client sends the same token for ten minutes. */
  readonly #read = new Map<string, Caller>();

  constructor(secret: string, now: () => number) {
    this.#secret = secret;
    this.#now = now;
  }

  async make(caller: Omit<Caller, 'untilMs'>): Promise<{ token: string; expiresAt: Instant }> {
    const exp = Math.floor((this.#now() + ACCESS_LIFE) / 1_000);
    const payload = { w: caller.workspaceId, m: caller.memberId, s: caller.sessionId, exp };
    const token = await sign(payload, this.#secret, 'HS256');
    return { token, expiresAt: instantOf(exp * 1_000) };
  }

  /** @throws Refused `signed-out` */
  async read(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Refused('signed-out');
    const caller = this.#read.get(token) ?? (await this.#verified(token));
    if (caller.untilMs <= this.#now()) throw new Refused('signed-out');
    return caller;
  }

  async #verified(token: string): Promise<Caller> {
    const payload = await verify(token, this.#secret, { alg: 'HS256', exp: false }).catch(() => {
      throw new Refused('signed-out');
    });
    const read = v.safeParse(claims, payload);
    if (!read.success) throw new Refused('signed-out');
    const { w, m, s, exp } = read.output;
    const caller = { workspaceId: w, memberId: m, sessionId: s, untilMs: exp * 1_000 };
    if (this.#read.size >= REMEMBERED) this.#read.clear();
    this.#read.set(token, caller);
    return caller;
  }
}
