import * as v from 'valibot';
import { id, instant, whole } from '../http/forms';
import { Refused } from '../http/refused';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { asMember } from '../sign-in/authorised';
import { changesOf } from '../sync/logged-changes';

const PAGE = 100;

const fields = v.record(v.string(), v.unknown());
const whose = { at: instant, member: v.object({ id, name: v.string() }), stamp: v.string() };
const entry = v.object({
  ...whose,
  fields,
  overruled: v.optional(fields),
  before: v.optional(v.record(v.string(), v.object({ ...whose, value: v.unknown() }))),
});

export const recordChangesRoute = (parts: Parts) =>
  route({
    method: 'get',
    path: '/v1/records/:table/:id/changes',
    summary:
      'Who changed what in a record, the latest first; `next` asks for the page after. `overruled` did ' +
      'not count, as it had been set later; `before` is what stood there when the change came.',
    query: v.object({
      /** `next` of the page before. */
      before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}-\d{1,5}$/))),
      limit: v.optional(v.pipe(whole, v.minValue(1)), `${PAGE}`),
    }),
    answer: v.object({ changes: v.array(entry), next: v.optional(v.string()) }),
    async reply({ params, query, caller }) {
      const record = { table: params.table!, id: params.id! };
      if (!v.is(id, record.table) || !v.is(id, record.id)) throw new Refused('not-found');
      const limit = Math.min(query.limit, PAGE);
      const [seq, place] = (query.before ?? '').split('-').map(Number);
      const before = place === undefined ? undefined : { seq: seq!, place };
      const entries = await asMember(parts, caller, (tx) =>
        changesOf(tx, caller.workspaceId, record, before, limit),
      );
      const page = entries.slice(0, limit);
      const last = page.at(-1);
      return {
        changes: page.map(({ seq: _, place: __, ...told }) => told),
        ...(entries.length > limit && last && { next: `${last.seq}-${last.place}` }),
      };
    },
  });
