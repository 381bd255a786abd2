import type { Context } from 'hono';
import * as v from 'valibot';
import { SCHEMA_VERSION } from '../../utils/core/sync/protocol';
import { SCHEMA_HEADER } from '../../utils/core/sync/wire';
import type { Parts } from '../parts';
import type { Caller } from '../sign-in/access-token';
import { addressOf } from './address';
import { Refused } from './refused';
import type { RequestLimit } from './request-limit';
import type { Route } from './route';

/** The oldest client whose records are still understood as they are meant. */
const OLDEST_CLIENT = 1;
const NOBODY: Caller = { workspaceId: '', memberId: '', sessionId: '', untilMs: 0 };

/** Checks a request by its route, lets the route reply and writes the answer. */
export function serveRoute(parts: Parts, limit: RequestLimit, one: Route) {
  return async (context: Context): Promise<Response> => {
    context.set('route', one.path);
    const address = addressOf(context, parts.settings.FICHA_TRUST_PROXY);
    const caller = one.isOpen
      ? NOBODY
      : await parts.tokens.read(context.req.header('authorization'));
    if (one.path.startsWith('/v1/')) limit.count(caller.sessionId || address);
    if (one.hasRecords) checkVersion(context.req.header(SCHEMA_HEADER));
    const text = one.body ? await textOf(context) : '';
    const answer = await one.reply({
      body: one.body && checked(one.body, parsed(text)),
      text,
      query: one.query && checked(one.query, context.req.query()),
      params: context.req.param() as Record<string, string>,
      caller,
      address,
      context,
    });
    if (answer instanceof Response) return answer;
    return one.answer ? context.json(answer as object) : context.body(null, 204);
  };
}

/** @throws Refused `version-old` */
function checkVersion(header: string | undefined): void {
  if (!/^\d{1,6}$/.test(header ?? '')) {
    throw new Refused('bad-request', { detail: `no ${SCHEMA_HEADER} header` });
  }
  if (Number(header) < OLDEST_CLIENT) throw new Refused('version-old', { detail: 'client' });
  if (Number(header) > SCHEMA_VERSION) throw new Refused('version-old', { detail: 'server' });
}

/** Only as JSON: a form that another site's page sends by itself is something else. */
async function textOf(context: Context): Promise<string> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refused('bad-request', { detail: 'not application/json' });
  }
  return context.req.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('bad-request', { detail: 'not JSON' });
  }
}

function checked(schema: v.GenericSchema<unknown, unknown>, given: unknown): unknown {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  // Names only: what was given may be a password.
  const wrong = result.issues.map((issue) => v.getDotPath(issue) ?? 'the whole');
  throw new Refused('bad-request', { detail: [...new Set(wrong)].join(', ') });
}
