import { describe, expect, it, vi } from 'vitest';
import { keptSession } from '@/tests/fakes/memory-session';
import { backendAt, failureOf, PAGE, signedIn } from './backend-at';
import { html, json, type Reply, refusing, startFaults } from './fault-server';

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

  it('are none where a page that asks for a login answers in the stream’s place', async () => {
    const server = await startFaults(html(200), html(200), stream(': hello\n\n'), () => {});
    let news = 0;
    const leave = backendAt(server.url).onNews(() => news++);
    await vi.waitFor(() => expect(server.requests).toHaveLength(4));
    leave();
    expect(news).toBe(1);
  });

  it('are looked for no sooner than the server asks', async () => {
    const busy = refusing(429, 'too-many', { 'retry-after': '1' });
    const server = await startFaults(busy, () => {});
    const begun = performance.now();
    const leave = backendAt(server.url).onNews(() => undefined);
    await vi.waitFor(() => expect(server.requests).toHaveLength(2), { timeout: 5_000 });
    leave();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });
});
