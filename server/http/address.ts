import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Where a request comes from. A proxy adds its caller at the end of `X-Forwarded-For`; what stands
 * before that anybody may have written.
 */
export function addressOf(context: Context, isBehindProxy: boolean): string {
  const forwarded =
    isBehindProxy && context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return networkOf(forwarded || getConnInfo(context).remote.address || 'unknown');
}

/** Whoever has one address of IPv6 has the 2⁶⁴ of its network, so they are counted together. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  if (!isIPv6(plain) || plain.includes('.')) return plain.replace(/^::ffff:/, '');
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array<string>(gap).fill('0'), ...after];
  return `${all
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}
