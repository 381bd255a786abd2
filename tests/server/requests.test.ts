import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '@/server/http/address';
import { creating, stampAt } from '@/tests/contracts/backend-changes';
import type { PullAnswer } from '@/utils/core/sync/protocol';
import type { WireFailure } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { startTestServer, type TestServer } from './setup/server';
import { PASSWORD, type Person } from './setup/team';
import { newWorkspace } from './setup/workspace';

const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const METRICS = 'sixteen characters or more';

describe('a request', () => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startTestServer('PGlite', {
      FICHA_BODY_BYTES: '20000',
      FICHA_PAGE_BYTES: '3000',
      FICHA_METRICS_TOKEN: METRICS.replaceAll(' ', '-'),
    });
    admin = await newWorkspace(server);
  });
  afterAll(() => server?.stop());

  const send = (path: string, method = 'GET', body?: unknown, headers = asked(admin)) =>
    call<WireFailure>(server.url + path, method, body, headers);
  const push = (body: unknown, headers = asked(admin)) => send('/v1/push', 'POST', body, headers);
  const told = ({ status, body }: { status: number; body: WireFailure }) => [status, body.error];

  it('without an access token is told to sign in', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic YTpi']) {
      const answer = await push({}, { authorization });
      expect(told(answer)).toEqual([401, { code: 'signed-out' }]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('that is not what a route takes is told which part, and not what was in it', async () => {
    const form = { email: 'nobody', password: 'a secret password' };
    const answer = await send('/v1/sign-in', 'POST', form);
    expect(told(answer)).toEqual([400, { code: 'bad-request', detail: 'email' }]);
    expect(told(await push({ key: 'no spaces', changes: 1 }))).toEqual([
      400,
      { code: 'bad-request', detail: 'key, changes' },
    ]);
    expect(told(await push([]))[0]).toBe(400);
  });

  it('whose body is no JSON, or comes as a form, is refused', async () => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { ...asked(admin), 'content-type': type };
      const { status } = await fetch(`${server.url}/v1/push`, {
        method: 'POST',
        body: '{',
        headers,
      });
      expect(status).toBe(400);
    }
  });

  it('for what is not there is told so', async () => {
    expect(told(await send('/v1/nothing'))).toEqual([404, { code: 'not-found' }]);
    expect((await send('/v1/push', 'DELETE')).status).toBe(404);
  });

  it('of a client of another version is told who is to be updated', async () => {
    const as = (version: string) => ({ ...asked(admin), 'ficha-schema': version });
    const none = { authorization: asked(admin).authorization! };
    expect(told(await send('/v1/pull', 'GET', undefined, none))[0]).toBe(400);
    const old = await send('/v1/pull', 'GET', undefined, as('0'));
    expect(told(old)).toEqual([409, { code: 'version-old', detail: 'client' }]);
    const newer = await push({ key: 'x', changes: [] }, as('2'));
    expect(told(newer)).toEqual([409, { code: 'version-old', detail: 'server' }]);
    expect((await send('/v1/pull')).status).toBe(200);
  });

  it('that is too large is refused, whether it says its length or not', async () => {
    const changes = [creating('lago', stampAt(1), { description: 'x'.repeat(30_000) })];
    expect(told(await push({ key: 'x', changes }))).toEqual([413, { code: 'too-large' }]);
    const status = await new Promise((resolve, reject) => {
      const headers = { ...asked(admin), 'content-type': 'application/json' };
      const request = httpRequest(`${server.url}/v1/push`, { method: 'POST', headers });
      request.once('error', reject).once('response', ({ statusCode }) => resolve(statusCode));
      for (let part = 0; part < 10; part++) request.write(' '.repeat(5_000));
      request.end();
    });
    expect(status).toBe(413);
  });

  it('before sign-in may only have the size of a form', async () => {
    const form = { email: admin.email, password: 'x'.repeat(17_000) };
    expect(told(await send('/v1/sign-in', 'POST', form, {}))).toEqual([413, { code: 'too-large' }]);
  });

  it('from one network of IPv6 counts as from one address', () => {
    expect(networkOf('2001:db8::1')).toBe(networkOf('2001:DB8:0:0:ffff::2'));
    expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'));
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  });

  it('for a page gets less where records are large, but always one', async () => {
    const sizes = [10, 10, 1_400, 1_400, 5_000, 10];
    const changes = sizes.map((size, place) =>
      creating(`o${place}`, stampAt(1), { description: 'x'.repeat(size) }),
    );
    expect((await push({ key: 'pages', changes })).status).toBe(200);
    const pages: string[][] = [];
    let since = '';
    for (let more = true; more; ) {
      const path = `${server.url}/v1/pull${since}`;
      const { body } = await call<PullAnswer>(path, 'GET', undefined, asked(admin));
      pages.push(body.changes.map(({ id }) => id));
      since = `?since=${body.cursor}`;
      more = body.more;
    }
    expect(pages).toEqual([['o0', 'o1', 'o2', 'o3'], ['o4'], ['o5']]);
  });

  it('for records is answered packed where the client can unpack', async () => {
    const headers = { ...asked(admin), 'accept-encoding': 'gzip' };
    const answer = await fetch(`${server.url}/v1/pull`, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.json()) as PullAnswer).toHaveProperty('changes');
  });

  it('of an extension is served across origins', async () => {
    for (const origin of [EXTENSION, 'moz-extension://5f2b6c9e-0c3d-4b8a-9a54-1f6f0e8d7c21']) {
      const preflight = await fetch(`${server.url}/v1/push`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
      const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase();
      expect(allowed?.split(',')).toEqual(
        expect.arrayContaining(['authorization', 'content-type', 'ficha-schema']),
      );
      const answer = await send('/v1/pull', 'GET', undefined, { ...asked(admin), origin });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    }
  });

  it('of a web page is refused, even with a token', async () => {
    for (const origin of ['https://evil.example', 'null', `https://x.example#${EXTENSION}`]) {
      const answer = await send('/v1/pull', 'GET', undefined, { ...asked(admin), origin });
      expect(told(answer)).toEqual([403, { code: 'forbidden', detail: 'origin' }]);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('of any origin but the listed ones is refused where there is a list', async () => {
    const strict = await startTestServer('PGlite', { FICHA_ORIGINS: EXTENSION });
    const status = async (origin: string) =>
      (await fetch(`${strict.url}/healthz`, { headers: { origin } })).status;
    const found = [await status(EXTENSION), await status(EXTENSION.replace('abc', 'xyz'))];
    await strict.stop();
    expect(found).toEqual([200, 403]);
  });

  it('is answered with headers that keep browsers from guessing, framing and storing', async () => {
    for (const path of ['/healthz', '/v1/nothing', '/v1/pull', '/openapi.json']) {
      const { headers } = await send(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toContain('max-age');
    }
  });

  it('too often in a minute is put off, each session for itself', async () => {
    let clock = Date.now();
    const busy = await startTestServer('PGlite', { FICHA_REQUESTS_A_MINUTE: '3' }, () => clock);
    const who = await newWorkspace(busy);
    const path = `${busy.url}/v1/members`;
    const ask = async () => (await call(path, 'GET', undefined, asked(who))).status;
    const early = [await ask(), await ask(), await ask(), await ask()];
    const form = { email: who.email, password: PASSWORD };
    const other = (await call(`${busy.url}/v1/sign-in`, 'POST', form)).status;
    const health = (await call(`${busy.url}/healthz`, 'GET')).status;
    clock += 61_000;
    const late = await ask();
    await busy.stop();
    expect(early).toEqual([200, 200, 200, 429]);
    expect([other, health, late]).toEqual([200, 200, 200]);
  });

  it('for the metrics needs their token where one is set', async () => {
    expect((await send('/metrics')).status).toBe(401);
    const authorization = `Bearer ${METRICS.replaceAll(' ', '-')}`;
    const { headers, body } = await call<string>(`${server.url}/metrics`, 'GET', undefined, {
      authorization,
    });
    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toMatch(/ficha_changes_total\{verdict="taken"\} \d+/);
    expect(body).toMatch(
      /ficha_request_seconds_count\{method="GET",route="\/v1\/pull",status="200"/,
    );
    expect(body).not.toContain(admin.workspace.id);
  });
});
