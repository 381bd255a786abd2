import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Where a request comes from. A proxy adds its caller at the end of `X-Forwarded-For`; what stands
 * before that anybody may have written.
 */
export function addressOf(context: Context, isBehindProxy: boolean): string {
  const forwarded =
    isBehindProxy && context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || getConnInfo(context).remote.address || 'unknown';
}
