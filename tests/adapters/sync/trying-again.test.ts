import { describe, expect, it } from 'vitest';
import { backendAt, failureOf, PAGE } from './backend-at';
import { html, json, type Reply, refusing, startFaults } from './fault-server';

describe('trying again', () => {
  it.each<[string, Reply]>([
    ['a server that failed', refusing(500, 'server-failed')],
    ['a proxy whose server was starting', html(502)],
    ['a connection that was cut', (to) => to.destroy()],
    ['a server that was busy', refusing(429, 'too-many', { 'retry-after': '0' })],
  ])('reaches %s, with the same push under the same key', async (_, reply) => {
    const server = await startFaults(reply, reply, json({ verdicts: [] }));
    await backendAt(server.url).push({ key: 'once', changes: [] });
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests.map(({ body }) => body))).toEqual(
      new Set(['{"key":"once","changes":[]}']),
    );
  });

  it('is given up after a few times', async () => {
    const server = await startFaults(html(503));
    await failureOf(backendAt(server.url, { retries: 2 }).pull(undefined, 10));
    expect(server.requests).toHaveLength(3);
  });

  it('waits as long as the server asks', async () => {
    const server = await startFaults(refusing(429, 'too-many', { 'retry-after': '1' }), PAGE);
    const begun = performance.now();
    await backendAt(server.url).pull(undefined, 10);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });

  it.each([
    '3600',
    'Fri, 31 Dec 2100 23:59:59 GMT',
  ])('is left to the next sync where the server asks for more patience than a sync has: %s', async (after) => {
    const server = await startFaults(refusing(429, 'too-many', { 'retry-after': after }), PAGE);
    const error = await failureOf(backendAt(server.url).pull(undefined, 10));
    expect(error.code).toBe('too-many');
    expect(server.requests).toHaveLength(1);
  });

  it('does not help where the server has refused', async () => {
    const server = await startFaults(refusing(403, 'forbidden'));
    await failureOf(backendAt(server.url).pull(undefined, 10));
    expect(server.requests).toHaveLength(1);
  });
});
