import ky, { HTTPError, type Options } from 'ky';
import { readRefusal } from '@/utils/core/sync/answers';
import { BackendError } from '@/utils/core/sync/failure';
import { SCHEMA_VERSION } from '@/utils/core/sync/protocol';
import { SCHEMA_HEADER, type WireFailure } from '@/utils/core/sync/wire';
import { jsonOf } from './body';

/** How long and how much is waited for. */
export interface Patience {
  /** Milliseconds until an answer begins. */
  answer: number;
  /** Milliseconds until it has ended, with all tries. */
  whole: number;
  /** Bytes of an answer. */
  most: number;
  /** Tries after the first. */
  retries: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  backOff: number;
}

/** A page of a pull has about 4 MiB and at most one record more; what was edited later stands in it twice. */
export const PATIENCE: Patience = {
  answer: 30_000,
  whole: 120_000,
  most: 32 * 1_048_576,
  retries: 3,
  backOff: 500,
};

const REFUSAL_MOST = 65_536;
/** Milliseconds of a pause that are waited for within a request; of a longer one the user is told. */
const SHORT_PAUSE = 5_000;
/** Bad gateways and the like are a proxy's, while the server behind it starts. */
const AGAIN = [429, 500, 502, 503, 504];

/** The team server has refused the request and said why. */
export class RefusedRequest extends Error {
  readonly refusal: WireFailure['error'];
  /** Milliseconds until it wants to be asked again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(refusal: WireFailure['error'], retryAfter: number | undefined) {
    super(refusal.code);
    this.name = 'RefusedRequest';
    this.refusal = refusal;
    this.retryAfter = retryAfter;
  }
}

export interface Asking {
  /** Beginning with a slash. */
  path: string;
  /** Without it, POST where there is a body, else GET. */
  method?: 'get' | 'post' | 'patch' | 'delete';
  /** Sent as JSON. */
  body?: unknown;
  accessToken?: string;
}

/**
 * Asks the server and reads its JSON; `undefined` where it has nothing to say (204). No error names an address or carries a token, a header or a body.
 * @throws BackendError, RefusedRequest
 */
export async function ask(address: string, asking: Asking, patience: Patience): Promise<unknown> {
  const signal = AbortSignal.timeout(patience.whole);
  const response = await answered(() =>
    ky(address + asking.path, {
      ...commonOptions(asking.accessToken),
      method: asking.method ?? (asking.body === undefined ? 'get' : 'post'),
      ...(asking.body !== undefined && { json: asking.body }),
      timeout: patience.answer,
      signal,
      retry: retryOptions(patience),
      hooks: { beforeRetry: [({ error }) => leaveAnswer(error)] },
    }),
  );
  return response.status === 204 ? undefined : jsonOf(response, patience.most);
}

/**
 * A redirect is not followed: the token belongs to the address that the user typed, and a push that is
 * sent on as a GET would be lost without a word.
 */
export function commonOptions(accessToken: string | undefined): Options {
  return {
    headers: {
      [SCHEMA_HEADER]: `${SCHEMA_VERSION}`,
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    },
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  };
}

/** @throws BackendError, RefusedRequest */
export async function answered(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (error) {
    // What ky and fetch throw holds the whole request.
    if (error instanceof HTTPError) throw await failureIn(error.response);
    throw new BackendError('offline');
  }
}

/** Nobody reads it any more, and one without end would go on coming. */
function leaveAnswer(error: Error): void {
  if (error instanceof HTTPError) error.response.body?.cancel().catch(() => undefined);
}

function retryOptions({ retries, backOff }: Patience): NonNullable<Options['retry']> {
  return {
    limit: retries,
    methods: ['get', 'post'],
    statusCodes: AGAIN,
    afterStatusCodes: [429, 503],
    delay: (attempt) => backOff * 2 ** (attempt - 1),
    // Many browsers lose a server in the same moment.
    jitter: (delay) => delay * (0.5 + Math.random()),
    // ky would wait less than it is asked to, rather than not at all.
    shouldRetry: ({ error }) =>
      error instanceof HTTPError && (pauseAskedIn(error.response) ?? 0) > SHORT_PAUSE
        ? false
        : undefined,
  };
}

/** Milliseconds, asked for by seconds or a date (RFC 9110, 10.2.3). */
function pauseAskedIn({ headers }: Response): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const pause = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(pause, 0);
}

/** What is not in the words of a team server comes from a proxy or a page that asks for a login. */
async function failureIn(response: Response): Promise<Error> {
  const { status } = response;
  const pause = pauseAskedIn(response);
  const refusal = await jsonOf(response, REFUSAL_MOST).then(readRefusal, () => undefined);
  if (refusal) return new RefusedRequest(refusal, pause);
  if (status === 413) return new BackendError('too-large');
  if (status === 429) return new BackendError('too-many', undefined, pause);
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  return new BackendError('server-failed', isRedirect ? 'a redirect' : `status ${status}`, pause);
}
