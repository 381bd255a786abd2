/** Why the backend gave no answer. */
export type BackendFailure =
  /** None came; may be tried again. */
  | 'offline'
  /** One that is none; may be tried again. */
  | 'server-failed'
  | 'signed-out'
  | 'forbidden'
  /** `detail` names who is to be updated: `client` or `server`. */
  | 'version-old'
  /** Pull from the beginning. */
  | 'cursor-gone'
  /** Send less. */
  | 'too-large'
  /** Try again later. */
  | 'too-many';

/** No AppError: most of these are nothing a person is told of, and the others are told of as a state. */
export class BackendError extends Error {
  readonly code: BackendFailure;
  readonly detail: string | undefined;
  /** Milliseconds after which the server wants to be asked again, where it has said so. */
  readonly retryAfter: number | undefined;

  /** @param detail without any address or token */
  constructor(code: BackendFailure, detail?: string, retryAfter?: number) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'BackendError';
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
