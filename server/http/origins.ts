import { cors } from 'hono/cors';
import { SCHEMA_HEADER } from '../../utils/core/sync/wire';
import { Refused } from './refused';

const OF_EXTENSIONS = /^(chrome|moz)-extension:\/\/[\w-]+$/;

/**
 * Browsers send the origin of whoever calls: extensions are served, web pages are not.
 * @param listed where it is not empty, only these
 */
export function origins(listed: readonly string[]) {
  const isServed = (origin: string) =>
    listed.length > 0 ? listed.includes(origin) : OF_EXTENSIONS.test(origin);
  const answer = cors({
    origin: (origin) => (isServed(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', SCHEMA_HEADER],
    exposeHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 86_400,
  });
  return (async (context, next) => {
    const origin = context.req.header('origin');
    if (origin && !isServed(origin)) throw new Refused('forbidden', { detail: 'origin' });
    return answer(context, next);
  }) satisfies ReturnType<typeof cors>;
}
