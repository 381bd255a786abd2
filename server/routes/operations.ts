import { sql } from 'kysely';
import * as v from 'valibot';
import { within } from '../database/scope';
import { Refused } from '../http/refused';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { hashOf, isSecret } from '../sign-in/secrets';

const fine = v.object({ ok: v.literal(true) });

/** Milliseconds that an answer of the database is good for: anybody may ask, as often as they like. */
const READY_FOR = 1_000;

export function operationRoutes(parts: Parts) {
  let asked: { at: number; answer: Promise<unknown> } | undefined;
  const ready = () => {
    if (!asked || performance.now() - asked.at >= READY_FOR) {
      const answer = within(parts.database.db, {}, (tx) => sql`select 1`.execute(tx));
      asked = { at: performance.now(), answer };
    }
    return asked.answer;
  };
  return [
    route({
      method: 'get',
      path: '/healthz',
      summary: 'Whether the process is alive.',
      isOpen: true,
      answer: fine,
      reply: async () => ({ ok: true }),
    }),
    route({
      method: 'get',
      path: '/readyz',
      summary:
        'Whether requests should be sent here: the database answers and the server is not stopping.',
      isOpen: true,
      answer: fine,
      async reply() {
        if (parts.stopping.aborted) throw new Refused('unavailable');
        await ready();
        return { ok: true };
      },
    }),
    route({
      method: 'get',
      path: '/metrics',
      summary: 'Totals for Prometheus; where a token is set, only with it.',
      isOpen: true,
      mediaType: 'text/plain',
      refusals: ['signed-out'],
      async reply({ context }) {
        const needed = parts.settings.FICHA_METRICS_TOKEN;
        const given = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
        if (needed && !isSecret(given ?? '', hashOf(needed))) throw new Refused('signed-out');
        const { registry } = parts.metrics;
        return context.body(await registry.metrics(), 200, {
          'Content-Type': registry.contentType,
        });
      },
    }),
  ];
}
