import { describe, expect, it, vi } from 'vitest';
import { memoryLocks } from '@/tests/fakes/memory-locks';
import { keptSession } from '@/tests/fakes/memory-session';
import { httpBackend } from '@/utils/adapters/sync/http-backend';
import { PATIENCE, type Patience } from '@/utils/adapters/sync/request';
import type { Locks } from '@/utils/adapters/sync/session';
import type { SignedIn } from '@/utils/core/sync/wire';
import type { Instant } from '@/utils/core/time';
import { html, json, type Reply, refusing, startFaults } from './fault-server';

const PAGE = json({ changes: [], cursor: 'one', more: false });
const LATER = '2026-01-01T00:00:00.000Z' as Instant;
const signedIn = (turn: number): SignedIn => ({
  accessToken: `secret-access-${turn}`,
  accessExpiresAt: LATER,
  refreshToken: `secret-refresh-${turn}`,
  refreshExpiresAt: LATER,
  workspace: { id: 'w', name: 'Lago' },
  member: { id: 'ana', name: 'Ana', email: 'ana@lago.example', role: 'member' },
});

function backendAt(
  address: string,
  patience: Partial<Patience> = {},
  session = keptSession(signedIn(1)),
) {
  return httpBackend({
    address,
    session,
    locks: memoryLocks() as Locks,
    patience: { ...PATIENCE, backOff: 5, ...patience },
  });
}

async function failureOf(work: Promise<unknown>): Promise<Error & { code: string }> {
  return work.then(
    () => Promise.reject(new Error('it went through')),
    (error) => error,
  );
}

describe('an answer that is none', () => {
  const endless: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const part = ' '.repeat(65_536);
    const write = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', write);
    write();
  };
  it.each<[string, Reply, string]>([
    ['a page of a hotel that asks for a login', html(200), 'server-failed'],
    ['a proxy that wants a login itself', html(401), 'server-failed'],
    ['a proxy that lets nobody through', html(403), 'server-failed'],
    ['a proxy that finds a push too large', html(413), 'too-large'],
    ['a proxy that is asked too often', html(429), 'too-many'],
    ['a proxy without a server behind it', html(502), 'server-failed'],
    ['a member who may not', refusing(403, 'forbidden'), 'forbidden'],
    ['an older version', refusing(409, 'version-old'), 'version-old'],
    ['a cursor that is gone', refusing(410, 'cursor-gone'), 'cursor-gone'],
    ['a push that is too large', refusing(413, 'too-large'), 'too-large'],
    ['a server that is asked too often', refusing(429, 'too-many'), 'too-many'],
    ['a server that fails', refusing(500, 'server-failed'), 'server-failed'],
    ['a word of a later server', refusing(418, 'teapot'), 'server-failed'],
    ['a part of every object', refusing(418, 'constructor'), 'server-failed'],
    [
      'JSON that is broken',
      (to) => to.writeHead(200, { 'content-type': 'application/json' }).end('{'),
      'server-failed',
    ],
    ['JSON of something else', json({ hello: 'world' }), 'server-failed'],
    [
      'a change without a stamp',
      json({
        changes: [{ table: 'account', id: 'a', stamp: 'zzz', fields: {} }],
        cursor: 'c',
        more: false,
      }),
      'server-failed',
    ],
    ['an answer without end', endless, 'server-failed'],
    ['a connection that is cut', (to) => to.destroy(), 'offline'],
    [
      'an answer that breaks off',
      (to) => {
        to.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        to.write('{"changes"', () => to.destroy());
      },
      'offline',
    ],
  ])('is named: %s', async (_, reply, code) => {
    const { url } = await startFaults(reply);
    const error = await failureOf(backendAt(url, { most: 1_000_000 }).pull(undefined, 10));
    expect(error.code).toBe(code);
    for (const told of [error.message, error.stack, JSON.stringify(error), String(error.cause)]) {
      expect(told).not.toContain('secret');
      expect(told).not.toContain(url);
    }
  });

  it('names who is to be updated', async () => {
    const { url } = await startFaults(refusing(409, 'version-old'));
    const error = await failureOf(backendAt(url).pull(undefined, 10));
    expect(error).toMatchObject({ code: 'version-old', detail: 'client' });
  });

  it('is a server that does not begin to answer, or does not end', async () => {
    const { url } = await startFaults(() => {});
    expect((await failureOf(backendAt(url, { answer: 50 }).pull(undefined, 10))).code).toBe(
      'offline',
    );
    const dribbling = await startFaults((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(' ');
    });
    const slow = backendAt(dribbling.url, { whole: 200 });
    expect((await failureOf(slow.pull(undefined, 10))).code).toBe('offline');
  });

  it('is nobody there at all', async () => {
    const backend = backendAt('http://127.0.0.1:1', { retries: 1 });
    expect((await failureOf(backend.pull(undefined, 10))).code).toBe('offline');
  });
});

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

describe('the tokens', () => {
  it.each([
    301, 302, 307, 308,
  ])('go nowhere else: a redirect by %s is not followed', async (status) => {
    const other = await startFaults(PAGE);
    const server = await startFaults(html(status, { location: `${other.url}/v1/pull` }));
    const error = await failureOf(backendAt(server.url).pull(undefined, 10));
    expect(error).toMatchObject({ code: 'server-failed', detail: 'a redirect' });
    expect(other.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('are changed once for fresh ones, which are kept', async () => {
    const server = await startFaults(refusing(401, 'signed-out'), json(signedIn(2)), PAGE);
    const session = keptSession(signedIn(1));
    await backendAt(server.url, {}, session).pull(undefined, 10);
    expect(server.requests.map(({ line, headers }) => [line, headers.authorization])).toEqual([
      ['GET /v1/pull?limit=10', 'Bearer secret-access-1'],
      ['POST /v1/refresh', undefined],
      ['GET /v1/pull?limit=10', 'Bearer secret-access-2'],
    ]);
    expect(server.requests[1]!.body).toBe('{"refreshToken":"secret-refresh-1"}');
    expect(await session.read()).toEqual(signedIn(2));
  });

  it('are not asked for twice: a session that has ended is over', async () => {
    const out = refusing(401, 'signed-out');
    const ended = await startFaults(out);
    expect((await failureOf(backendAt(ended.url).pull(undefined, 10))).code).toBe('signed-out');
    expect(ended.requests).toHaveLength(2);
    const useless = await startFaults(out, json(signedIn(2)), out);
    expect((await failureOf(backendAt(useless.url).pull(undefined, 10))).code).toBe('signed-out');
    expect(useless.requests).toHaveLength(3);
  });

  it('are kept while the server cannot be reached for fresh ones', async () => {
    const server = await startFaults(refusing(401, 'signed-out'), html(503));
    const session = keptSession(signedIn(1));
    const error = await failureOf(backendAt(server.url, {}, session).pull(undefined, 10));
    expect(error.code).toBe('server-failed');
    expect(await session.read()).toEqual(signedIn(1));
  });

  it('are needed: nobody is asked without', async () => {
    const server = await startFaults(PAGE);
    const backend = backendAt(server.url, {}, keptSession());
    expect((await failureOf(backend.pull(undefined, 10))).code).toBe('signed-out');
    expect(server.requests).toEqual([]);
  });
});

describe('news', () => {
  const stream =
    (text: string): Reply =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(text);
    };

  it('are looked for again when the stream ends, and found again is news', async () => {
    const server = await startFaults(
      html(502),
      stream(': hello\n\n'),
      stream(': hello\n\n'),
      () => {},
    );
    let news = 0;
    const leave = backendAt(server.url).onNews(() => news++);
    await vi.waitFor(() => expect(server.requests).toHaveLength(4));
    leave();
    expect(news).toBe(2);
  });
});
