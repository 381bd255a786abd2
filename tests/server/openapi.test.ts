import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '@/server/app';
import { createMetrics } from '@/server/metrics';
import type { Parts } from '@/server/parts';
import { readSettings } from '@/server/settings';
import { creating, stampAt } from '@/tests/contracts/backend-changes';
import type { SignedIn } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { startTestServer, type TestServer } from './setup/server';
import { PASSWORD } from './setup/team';

interface Operation {
  security: unknown[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: { Failure: object } };
}

describe('/openapi.json', () => {
  let server: TestServer;
  let description: Description;
  beforeAll(async () => {
    server = await startTestServer('PGlite');
    description = (await call<Description>(`${server.url}/openapi.json`, 'GET')).body;
  });
  afterAll(() => server?.stop());

  it('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate(
      structuredClone<object>(description) as Record<string, unknown>,
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('names every route of the server, and none besides', () => {
    const { routes } = createApp({
      settings: readSettings({}),
      metrics: createMetrics(),
      now: Date.now,
    } as Parts);
    const served = routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const named = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(named.sort()).toEqual(served.sort());
    expect(named.length).toBeGreaterThan(15);
  });

  it('says rightly which routes need a token', async () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const url = server.url + path.replaceAll(/\{\w+\}/g, 'x');
        const response = await fetch(url, { method: method.toUpperCase() });
        await response.body?.cancel();
        expect([path, response.status === 401]).toEqual([path, security.length > 0]);
      }
    }
  });

  it('describes every answer exactly', async () => {
    const checked: string[] = [];
    const ajv = addFormats(new Ajv({ strict: false }));
    async function check<T>(
      method: string,
      path: string,
      body?: unknown,
      who?: SignedIn,
    ): Promise<T> {
      const answer = await call<T>(server.url + path, method, body, who && asked(who));
      const [found] = Object.keys(description.paths).filter((one) => {
        const pattern = one.replaceAll(/\{\w+\}/g, '[^/]+');
        return new RegExp(`^${pattern}$`).test(path.split('?')[0]!);
      });
      const response = description.paths[found!]![method.toLowerCase()]!.responses[answer.status];
      expect(response, `${method} ${found} ${answer.status}`).toBeDefined();
      const schema = response!.content?.['application/json']?.schema;
      if (schema) {
        const exact = closed({ ...schema, components: description.components });
        const validate = ajv.compile(exact as object);
        expect(validate(answer.body), `${found}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      }
      checked.push(`${method} ${found} ${answer.status}`);
      return answer.body;
    }
    const token = server.setupToken;
    const form = { name: 'Ada', email: 'ada@lago.example', password: PASSWORD };
    const first = await check<SignedIn>('POST', '/v1/setup', { ...form, token, workspace: 'Lago' });
    await check('POST', '/v1/setup', { ...form, token, workspace: 'Lago' });
    const admin = await check<SignedIn>('POST', '/v1/refresh', {
      refreshToken: first.refreshToken,
    });
    await check('POST', '/v1/sign-in', { email: form.email, password: 'wrong' });
    const other = await check<SignedIn>('POST', '/v1/sign-in', form);
    await check('POST', '/v1/sign-out', { refreshToken: other.refreshToken });
    await check('GET', '/v1/members', undefined, other);
    const changes = [creating('lago', stampAt(1)), { table: 'x', fields: {} }, 7];
    await check('POST', '/v1/push', { key: 'k', changes }, admin);
    await check('POST', '/v1/push', { key: 'k' }, admin);
    await check('GET', '/v1/pull?limit=1', undefined, admin);
    await check('GET', '/v1/pull?since=x', undefined, admin);
    await check('GET', '/v1/records/account/lago/changes', undefined, admin);
    const invited = await check<{ token: string }>(
      'POST',
      '/v1/invitations',
      { role: 'member' },
      admin,
    );
    await check('GET', '/v1/invitations', undefined, admin);
    await check('DELETE', '/v1/invitations/x', undefined, admin);
    const joining = { ...form, email: 'ben@lago.example', token: invited.token };
    const ben = await check<SignedIn>('POST', '/v1/invitations/accept', joining);
    await check('GET', '/v1/invitations', undefined, ben);
    await check('GET', '/v1/members', undefined, admin);
    await check('PATCH', `/v1/members/${ben.member.id}`, { role: 'read-only' }, admin);
    await check('PATCH', `/v1/members/${admin.member.id}`, { role: 'member' }, admin);
    await check('DELETE', `/v1/members/${ben.member.id}`, undefined, admin);
    await check('POST', '/v1/password', { current: PASSWORD, next: PASSWORD }, admin);
    await check('GET', '/healthz');
    await check('GET', '/readyz');
    const untried = Object.entries(description.paths)
      .flatMap(([path, methods]) =>
        Object.keys(methods).map((one) => `${one.toUpperCase()} ${path}`),
      )
      .filter((one) => !checked.some((done) => done.startsWith(`${one} `)));
    expect(untried).toEqual(['GET /v1/events', 'GET /metrics']);
  });
});

/** The same, but with nothing allowed that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return inner.type === 'object' && inner.properties
    ? { ...inner, additionalProperties: false }
    : inner;
}
