import type { WireError, WireFailure } from '../../utils/core/sync/wire';

/** The HTTP status of each refusal. */
export const STATUS = {
  'bad-request': 400,
  'signed-out': 401,
  'wrong-password': 401,
  forbidden: 403,
  'not-found': 404,
  'version-old': 409,
  'choose-workspace': 409,
  'last-admin': 409,
  'member-exists': 409,
  'cursor-gone': 410,
  'link-gone': 410,
  'too-large': 413,
  'too-many': 429,
  'server-failed': 500,
  unavailable: 503,
} as const satisfies Record<WireError, number>;

/** A request that is answered with an error. */
export class Refused extends Error {
  readonly code: WireError;
  readonly more: Omit<WireFailure['error'], 'code'>;
  /** Seconds until it may be tried again. */
  readonly retryAfter: number | undefined;

  constructor(code: WireError, more: Omit<WireFailure['error'], 'code'> = {}, retryAfter?: number) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.more = more;
    this.retryAfter = retryAfter;
  }

  get body(): WireFailure {
    return { error: { code: this.code, ...this.more } };
  }
}
