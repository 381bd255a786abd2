import type { Context } from 'hono';
import type { WireFailure } from '../../utils/core/sync/wire';
import { errorForLog } from '../log';
import type { Parts } from '../parts';
import { Refused, STATUS } from './refused';

/** Seconds after which a client may find the database again. */
const SOON = 2;
/** Codes of PostgreSQL: it is stopping, starting, closed for now or too slow, or has no connection left; of Node: it is not there. */
const UNAVAILABLE =
  /^(57P0[1-3]|57014|53300|55000|08...|ECONN(REFUSED|RESET)|ENOTFOUND|ETIMEDOUT|EPIPE)$/;
const LOST = /Connection terminated|timeout exceeded when trying to connect|PGlite is closed/;

/** Answers what a route has thrown. What is nobody's fault but ours is logged. */
export function answerFailure(parts: Parts, error: unknown, context: Context): Response {
  const refused = asRefused(error);
  if (STATUS[refused.code] >= 500 && !(error instanceof Refused)) {
    parts.log('problem', 'a request failed', {
      route: context.get('route'),
      request: context.get('requestId'),
      ...errorForLog(error),
    });
  }
  if (refused.retryAfter) context.header('Retry-After', `${refused.retryAfter}`);
  if (STATUS[refused.code] === 401) context.header('WWW-Authenticate', 'Bearer');
  return context.json<WireFailure>(refused.body, STATUS[refused.code]);
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const { code, message } = error as { code?: string; message?: string };
  const isLost = UNAVAILABLE.test(code ?? '') || LOST.test(message ?? '');
  return isLost ? new Refused('unavailable', {}, SOON) : new Refused('server-failed');
}
