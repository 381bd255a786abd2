import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Parts } from '../parts';

/** Names, times, logs and counts each request. */
export function observed(parts: Parts): MiddlewareHandler {
  return async (context, next) => {
    const request = randomUUID();
    const start = performance.now();
    context.set('requestId', request);
    context.header('X-Request-Id', request);
    // Whoever keeps the connection would send the next request into a closed server.
    if (parts.stopping.aborted) context.header('Connection', 'close');
    await next();
    const ms = performance.now() - start;
    const route: string = context.get('route') ?? 'none';
    const { method } = context.req;
    const { status } = context.res;
    parts.metrics.requests.observe({ method, route, status: `${status}` }, ms / 1_000);
    const rounded = Math.round(ms * 10) / 10;
    parts.log('info', 'request', { request, method, route, status, ms: rounded });
  };
}
